/**
 * The pictures that links and embeds show before a map does, drawn without a browser into
 * `.cache/images`: a share image for every event and place and for the map as it opens, and that as a
 * poster in four forms of PNG, in each language of a map; a poster for every day and for every day of
 * every kept edition. What a picture is drawn from names it in the cache, so that a
 * second build draws only what changed.
 */
import './messages/learn-all.ts';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { daysFromTo, formatMonthOf, formatShortDay, type Day } from '../src/lib/domain/time/day.ts';
import { datasetIds, defaultDatasetId, wordLanguages } from '../src/lib/build/openDataset.ts';
import { openFacts } from '../src/lib/build/openFacts.ts';
import { openTranslation, translateFacts } from '../src/lib/build/openTranslation.ts';
import { isInPeriod, type Dataset } from '../src/lib/domain/dataset/dataset.ts';
import { placeName } from '../src/lib/domain/model/place.ts';
import { formatProblem } from '../src/lib/domain/model/problem.ts';
import type { AtlasTables } from '../src/lib/domain/tables/atlasTables.ts';
import { overviewOf } from '../src/lib/map/bounds.ts';
import { posterSvg } from '../src/lib/map/static/poster.ts';
import {
	SHARE_MAP_HEIGHT,
	SHARE_WIDTH,
	shareImage,
	storyText,
	type ShareImageText
} from '../src/lib/map/static/shareImage.ts';
import { renderStaticMap } from '../src/lib/map/static/staticMap.ts';
import { summariseMap } from '../src/lib/map/summary.ts';
import type { Theme } from '../src/lib/domain/view/mapModel.ts';
import type { Edition } from '../src/lib/domain/editions/edition.ts';
import { BASE_LANGUAGE, setLanguage, type Language } from '../src/lib/words/language.ts';
import { say } from '../src/lib/words/say.ts';
import { currentEdition, editionsOf, readIndex } from './editions/store.ts';
import { drawableFacts, modelsOf, type DrawableFacts } from './images/drawableFacts.ts';
import { FONT_FAMILY, rasterise } from './images/rasterise.ts';
import { spoken } from './images/spoken.ts';
import { spotView, type Spot } from './images/spotView.ts';
import { PROJECT_FOLDER } from './inputs.ts';

const cache = join(PROJECT_FOLDER, '.cache/images');
const raster = join(PROJECT_FOLDER, '.cache/raster');
let drawn = 0;

/** A dataset whose pictures are drawn. */
interface Drawn {
	dataset: Dataset;
	tables: AtlasTables;
	newest: DrawableFacts;
	/** Begins the names of its pictures: nothing for the default's. */
	prefix: string;
}

rmSync(cache, { recursive: true, force: true });
for (const id of datasetIds(PROJECT_FOLDER)) drawDataset(id);
console.log(`${String(drawn)} pictures for links and embeds.`);

function drawDataset(id: string): void {
	const facts = openFacts(PROJECT_FOLDER, id);
	if (!facts.ok) throw new Error(facts.problems.map(formatProblem).join('\n'));
	const { dataset, tables } = facts.value;
	const isDefault = id === defaultDatasetId(PROJECT_FOLDER);
	const prefix = isDefault ? '' : `maps/${id}/`;
	const all: Drawn = { dataset, tables, newest: drawableFacts(dataset, null), prefix };
	for (const language of [BASE_LANGUAGE, ...wordLanguages(PROJECT_FOLDER, id)] as const) {
		setLanguage(language);
		const said = inWordsOf(all, id, language);
		drawShareImages(said);
		drawOpening(said);
	}
	setLanguage(BASE_LANGUAGE);
	const index = readIndex(editionsOf(PROJECT_FOLDER, dataset));
	const { hash } = currentEdition(PROJECT_FOLDER, dataset, index, '');
	const isNewest = (edition: Edition) => edition.hash === hash;
	drawPosters(all, all.newest, [
		'poster',
		...index.editions.filter(isNewest).map((edition) => `poster/${edition.id}`)
	]);
	for (const edition of index.editions) {
		if (!isNewest(edition))
			drawPosters(all, drawableFacts(dataset, edition), [`poster/${edition.id}`]);
	}
}

function drawShareImages(all: Drawn): void {
	const { tables, dataset } = all;
	const { opens } = dataset.period;
	for (const event of tables.events) {
		const day = isInPeriod(dataset.period, event.startDate) ? event.startDate : opens;
		const place = tables.places.find(({ id }) => id === event.placeId);
		const detail = [
			event.eventDatePrecision === 'day'
				? formatShortDay(event.startDate)
				: formatMonthOf(event.startDate),
			place ? placeName(place) : '',
			say.terms[`${event.basis}Word`]()
		];
		writeShare(
			all,
			`event/${event.id}`,
			day,
			event,
			{ title: event.title, detail: detail.filter(Boolean).join(' · ') },
			event.id
		);
	}
	for (const place of tables.places) {
		writeShare(all, `place/${place.id}`, opens, place, {
			title: placeName(place),
			detail: `${formatShortDay(opens)} · ${place.role}`
		});
	}
}

/** All of it in the words of a language, and under its name. */
function inWordsOf(all: Drawn, id: string, language: Language): Drawn {
	const words = openTranslation(PROJECT_FOLDER, id, language);
	if (words === null) return all;
	const { dataset, ...said } = spoken(all.dataset, all.newest, words, language);
	const newest = { ...all.newest, ...said };
	return {
		dataset,
		tables: translateFacts(all, words).tables,
		newest: { ...newest, model: modelsOf(dataset, newest) },
		prefix: `${language}/${all.prefix}`
	};
}

/** The map as it opens. */
function drawOpening(all: Drawn): void {
	const { opens } = all.dataset.period;
	writeShare(all, 'default', opens, null, storyText(all.tables.story.title, opens));
	drawDefaultPosters(all);
}

function writeShare(
	{ dataset, newest, prefix }: Drawn,
	name: string,
	day: Day,
	spot: Spot | null,
	text: Omit<ShareImageText, 'credit'>,
	eventId: string | null = null
): void {
	const map = renderStaticMap(newest.model(day, 'light', eventId), newest.basemap, {
		width: SHARE_WIDTH,
		height: SHARE_MAP_HEIGHT,
		view: spotView(dataset, spot),
		title: text.title,
		idPrefix: 'share',
		theme: 'light',
		scale: 1.7,
		credit: false,
		fontFamily: FONT_FAMILY
	});
	const picture = shareImage(map, { ...text, credit: dataset.credits.onPicture });
	write(`${prefix}share/${name}.png`, pngOf(picture, SHARE_WIDTH));
}

function drawDefaultPosters({ dataset, newest, prefix }: Drawn): void {
	const { opens } = dataset.period;
	const size = { width: 700, height: 462 };
	for (const theme of ['light', 'dark'] satisfies Theme[]) {
		const svg = renderStaticMap(newest.model(opens, theme), newest.basemap, {
			...size,
			view: { bounds: overviewOf(dataset), padding: 14 },
			title: nameOf(newest, opens),
			idPrefix: 'poster',
			theme,
			fontFamily: FONT_FAMILY
		});
		write(`${prefix}poster/default-${theme}.png`, pngOf(svg, size.width));
		write(`${prefix}poster/default-${theme}-2x.png`, pngOf(svg, 2 * size.width));
	}
}

function drawPosters(
	{ dataset, prefix }: Drawn,
	facts: DrawableFacts,
	folders: readonly string[]
): void {
	const { first, last, opens } = dataset.period;
	for (const day of daysFromTo(first, last)) {
		const svg = posterSvg(facts.model(day, 'light'), facts.basemap, nameOf(facts, day));
		for (const folder of folders) {
			write(`${prefix}${folder}/${day}.svg`, svg);
			if (day === opens) write(`${prefix}${folder}/default.svg`, svg);
		}
	}
}

function nameOf(facts: DrawableFacts, day: Day): string {
	return summariseMap(facts.model(day, 'light'), facts.compute(day).figures).name;
}

function pngOf(svg: string, width: number): Buffer {
	const hash = createHash('sha256')
		.update(`1 ${String(width)} ${svg}`)
		.digest('hex');
	const file = join(raster, `${hash}.png`);
	if (existsSync(file)) return readFileSync(file);
	const png = rasterise(svg, width);
	mkdirSync(raster, { recursive: true });
	writeFileSync(file, png);
	return png;
}

function write(name: string, content: Buffer | string): void {
	const file = join(cache, name);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
	drawn += 1;
}
