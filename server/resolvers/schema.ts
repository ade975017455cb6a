import { readFileSync } from 'node:fs';
import { createSchema } from 'graphql-yoga';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/schema.ts';
import { Account } from './account.ts';
import { Case, CaseKind, Duplicate } from './case.ts';
import { CaseClock, Department, DepartmentCall } from './case_clock.ts';
import { CaseEvent } from './case_event.ts';
import { CaseFigures } from './case_figures.ts';
import { CaseConnection } from './case_list.ts';
import { CaseChange, Change, RedrawChange, ScenarioChange, StationChange, Subscription } from './change.ts';
import { CircleCoverage, Coverage, TierCoverage } from './coverage.ts';
import { Emergency } from './emergency.ts';
import { Gap, HelpfulGate } from './gap.ts';
import { Gate } from './gate.ts';
import { Grant } from './grant.ts';
import { Hotspot, HotspotChange, HotspotRun } from './hotspot.ts';
import { Jurisdiction } from './jurisdiction.ts';
import { Me } from './me.ts';
import { Mutation } from './mutation.ts';
import { Query } from './query.ts';
import { Walk } from './reach.ts';
import { Redraw, RedrawEdit, RedrawPresence, RegionLineage } from './redraw.ts';
import { Region } from './region.ts';
import { Cursor, DateTime, GeoJSON, PlanEdits, RedrawEditBody, WeekMoment } from './scalars.ts';
import { Scenario } from './scenario.ts';
import { PlaceLabel } from './search.ts';
import { Station, StationCategory } from './station.ts';

const resolvers: Resolvers = {
  Query,
  Mutation,
  Subscription,
  Me,
  Account,
  Grant,
  Jurisdiction,
  Region,
  Station,
  StationCategory,
  Gate,
  HelpfulGate,
  Case,
  CaseConnection,
  CaseFigures,
  CaseKind,
  CaseEvent,
  CaseClock,
  DepartmentCall,
  Department,
  Duplicate,
  Gap,
  Coverage,
  TierCoverage,
  CircleCoverage,
  Walk,
  PlaceLabel,
  Change,
  CaseChange,
  StationChange,
  ScenarioChange,
  RedrawChange,
  HotspotChange,
  HotspotRun,
  Hotspot,
  Emergency,
  Scenario,
  Redraw,
  RedrawEdit,
  RedrawPresence,
  RegionLineage,
  DateTime,
  GeoJSON,
  Cursor,
  PlanEdits,
  RedrawEditBody,
  WeekMoment,
};

/** The contract of server/schema.graphql with what answers it. */
export function makeSchema() {
  const typeDefs = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
  return createSchema<Context>({ typeDefs, resolvers });
}
