/** The editions of a dataset as an Atom feed, so that a correction reaches who follows the map. */
import { Feed } from 'feed';
import type { Day } from '$lib/domain/time/day.ts';
import { escapeXml } from '$lib/map/static/xml.ts';
import { absoluteUrl } from '$lib/site.ts';
import { correctionGroups } from './correction-groups.ts';
import { correctionsData } from './corrections-data.ts';
import { language } from '$lib/words/language.ts';
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
		title: `${dataset.title}: corrections and editions`,
		description: 'What each edition of the map’s data added, took away or changed.',
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
			title: `Edition ${edition.id}`,
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
	const groups = correctionGroups(changes ?? []);
	return [
		...(changes === null ? ['The first edition: nothing has been corrected in it.'] : []),
		...(methods
			? [`Areas and front are computed by method ${methods[1]} instead of ${methods[0]}.`]
			: []),
		...verdicts.map(
			({ said, before, after }) => `${said} Was: ${before.verdict}. Now: ${after.verdict}.`
		),
		...groups.map(({ title }) => `${title}.`),
		...(changes?.length === 0
			? ['No report, event or place differs: borders, or the way areas and front are computed, do.']
			: [])
	];
}
