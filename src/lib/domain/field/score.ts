import type { Controller } from '../model/report.ts';

/** The sign a settlement gives to the field around it. */
const SCORES: Readonly<Record<Controller, number>> = {
	ukraine: 1,
	russia: -1,
	contested: 0
};

export function scoreOf(controller: Controller | null): number | null {
	return controller && SCORES[controller];
}
