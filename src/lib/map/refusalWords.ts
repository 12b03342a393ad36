import { say } from '../words/say.ts';
import type { Refusal } from '../domain/measure/refusal.ts';

/** Why a figure is not given, in a sentence. */
export function refusalWords(refusal: Refusal): string {
	switch (refusal.why) {
		case 'one-side':
			return say.refusal.oneSide();
		case 'contested-settlements':
			return say.refusal.onlyContested();
		case 'nobody':
			return say.refusal.nobody();
		case 'nothing-given':
			return say.refusal.nothingGiven();
		case 'unknown-ground':
			return say.refusal.unknownGround(refusal);
		case 'few-reports':
			return say.refusal.fewReports(refusal);
	}
}
