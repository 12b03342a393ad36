import { locale } from '$lib/words/language.ts';
import { say } from '$lib/words/say.ts';

/** Words of the lesson, explained for a class, by the alphabet of the page's language. */
export function glossary(): (readonly [term: string, meaning: string])[] {
	const words = say.handout;
	const order = new Intl.Collator(locale());
	return (
		[
			[words.assessed(), words.assessedMeans()],
			[words.band(), words.bandMeans()],
			[words.claim(), words.claimMeans()],
			[words.unclear(), words.unclearMeans()],
			[words.control(), words.controlMeans()],
			[words.frontTerm(), words.frontMeans()],
			[words.lens(), words.lensMeans()],
			[words.resolution(), words.resolutionMeans()],
			[words.salient(), words.salientMeans()],
			[words.truce(), words.truceMeans()],
			[words.unknown(), words.unknownMeans()]
		] as const
	).toSorted(([one], [other]) => order.compare(one, other));
}
