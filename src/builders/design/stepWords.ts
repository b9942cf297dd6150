import {steps as procedureSteps, stepWords} from '../../standards';
import type {StepId} from '../../specification';

/** Title of a step. */
export const stepTitle = (id: StepId, language: string): string => stepWords(id, language).title;

/** What a step achieves, in one sentence. */
export const stepGoal = (id: StepId, language: string): string => stepWords(id, language).goal;

/** Where a step is explained and how long it takes. */
export const stepById = (id: StepId): {path: string; minutes: number} => procedureSteps.find((step) => step.id === id) ?? {path: '/procedures/', minutes: 0};
