/** The editions of a dataset as an Atom feed, so that a correction reaches who follows the map. */
import { Feed } from 'feed';
import type { Day } from '$lib/domain/time/day.ts';
import { escapeXml } from '$lib/map/static/xml.ts';
import { absoluteUrl } from '$lib/site.ts';
import { correctionGroups } from './correction-groups.ts';
import { correctionsData } from './corrections-data.ts';
import { BASE_LANGUAGE, language } from '$lib/words/language.ts';
import { say } from '$lib/words/say.ts';
import type { Verdict } from '$lib/domain/claims/verdict.ts';
import { verdictWords } from '$lib/ui/words/claim-words.ts';
import { pageRootOf } from './map-root.ts';
import { DEFAULT_ID, prerenderedStory } from './prerendered-story.ts';

type Told = ReturnType<typeof correctionsData>['editions'][number];

/** Newest first. The same editions give the same text. */
export function correctionsFeed(id = DEFAULT_ID): string {
	const { dataset } = prerenderedStory(id);
	const { editions } = correctionsData(id);
	const root = pageRootOf(id);
	const page = absoluteUrl(`${root}/corrections`);
	const author = { name: dataset.authors.join(', ') || 'Salient', link: absoluteUrl('/') };
	const feed = new Feed({
		id: page,
		link: page,
		title: say.correctionsPage.feedTitle({ title: dataset.title }),
		description: say.correctionsPage.feedDescription(),
		language: language(),
		generator: 'Salient',
		copyright: dataset.credits.words.licence,
		author,
		feedLinks: { atom: absoluteUrl(`${root}/feed.xml`) },
		...(editions[0] ? { updated: midnight(editions[0].minted) } : {})
	});
	for (const edition of editions) {
		const link = `${page}#${edition.id}`;
		feed.addItem({
			id: link,
			link,
			title: say.correctionsPage.edition({ id: edition.id }),
			date: midnight(edition.minted),
			// Read as HTML.
			content: sentences(edition)
				.map((sentence) => `<p>${escapeXml(sentence)}</p>`)
				.join('')
		});
	}
	return feed.atom1();
}

function midnight(day: Day): Date {
	return new Date(`${day}T00:00:00Z`);
}

function sentences({ changes, methods, verdicts }: Told): string[] {
	const words = say.correctionsPage;
	const groups = correctionGroups(changes ?? []);
	const [before = '', after = ''] = methods ?? [];
	return [
		...(changes === null ? [words.firstEdition()] : []),
		...(methods ? [words.feedMethod({ before, after })] : []),
		...verdicts.map(({ said, before: was, after: now }) =>
			words.feedVerdict({ said, before: told(was.verdict), after: told(now.verdict) })
		),
		...groups.map(({ title }) => words.feedGroup({ group: title })),
		...(changes?.length === 0 ? [words.feedOnlyComputed()] : [])
	];
}

/** In English by the names of the data, as readers of the feed have always had them. */
function told(verdict: Verdict): string {
	return language() === BASE_LANGUAGE ? verdict : verdictWords(verdict);
}
