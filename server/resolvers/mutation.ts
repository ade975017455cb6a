import type { MutationResolvers } from '../generated/schema.ts';
import { caseSettingsMutations } from './case_settings.ts';
import { caseStepMutations } from './case_step.ts';
import { changeStation } from './change_station.ts';
import { hotspotMutations } from './hotspot.ts';
import { reportCase } from './report_case.ts';
import { scenarioMutations } from './scenario.ts';

export const Mutation: MutationResolvers = {
  changeStation,
  ...scenarioMutations,
  ...hotspotMutations,
  reportCase,
  ...caseStepMutations,
  ...caseSettingsMutations,
};
