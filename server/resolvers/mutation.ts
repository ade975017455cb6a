import type { MutationResolvers } from '../generated/schema.ts';
import { accountMutations } from './account.ts';
import { caseSettingsMutations } from './case_settings.ts';
import { caseStepMutations } from './case_step.ts';
import { changeStation } from './change_station.ts';
import { emergencyMutations } from './emergency.ts';
import { grantMutations } from './grant.ts';
import { hotspotMutations } from './hotspot.ts';
import { ownMutations } from './me.ts';
import { privacyMutations } from './privacy.ts';
import { redrawMutations } from './redraw_mutations.ts';
import { reportCase } from './report_case.ts';
import { scenarioMutations } from './scenario.ts';
import { senderMutations } from './sender.ts';
import { stageMutations } from './stage.ts';
import { wallMutations } from './wall.ts';

export const Mutation: MutationResolvers = {
  changeStation,
  ...scenarioMutations,
  ...redrawMutations,
  ...hotspotMutations,
  reportCase,
  ...caseStepMutations,
  ...caseSettingsMutations,
  ...ownMutations,
  ...accountMutations,
  ...grantMutations,
  ...senderMutations,
  ...wallMutations,
  ...emergencyMutations,
  ...stageMutations,
  ...privacyMutations,
};
