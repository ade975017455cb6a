import type {
  CaseChangeResolvers,
  ChangeResolvers,
  RedrawChangeResolvers,
  ScenarioChangeResolvers,
  StationChangeResolvers,
  SubscriptionResolvers,
} from '../generated/schema.ts';
import type { FeedAnswer } from '../live/change_feed.ts';
import { coverageChanges } from './coverage_changes.ts';
import { emergencyChanges } from './emergency.ts';
import { jurisdictionOf } from './query.ts';
import { redrawNews } from './redraw.ts';
import { stageNews } from './stage.ts';

export const Subscription: SubscriptionResolvers = {
  changes: {
    subscribe: async (_, { jurisdiction, after }, context) => {
      await jurisdictionOf(context, jurisdiction);
      return context.feed.follow(jurisdiction, after ?? null);
    },
    resolve: (answer: FeedAnswer) => answer,
  },
  coverageChanges,
  emergencyChanges,
  redrawNews,
  stageNews,
};

const TYPES = {
  case: 'CaseChange',
  deadline: 'DeadlineChange',
  hotspot: 'HotspotChange',
  case_settings: 'CaseSettingsChange',
  station: 'StationChange',
  place: 'PlaceChange',
  scenario: 'ScenarioChange',
  redraw: 'RedrawChange',
  emergency: 'EmergencyChange',
} as const;

export const Change: ChangeResolvers = { __resolveType: ({ kind }) => TYPES[kind] };

export const CaseChange: CaseChangeResolvers = { case: ({ case: row }) => row, event: ({ event }) => event };

export const StationChange: StationChangeResolvers = { station: ({ station }) => station };

export const ScenarioChange: ScenarioChangeResolvers = { scenario: ({ scenario }) => scenario };

export const RedrawChange: RedrawChangeResolvers = { redraw: ({ redraw }) => redraw };
