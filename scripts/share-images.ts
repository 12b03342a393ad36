/**
 * The pictures that links and embeds show before a map does, drawn without a browser into
 * `.cache/images`: a share image for every event and place, a poster for every day and for every
 * day of every kept edition, and the default poster as PNG in four forms. What a picture is drawn
 * from names it in the cache, so that a second build draws only what changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { daysFromTo, formatDay, formatShortDay, type Day } from '../src/lib/domain/time/day.ts';
import {
	DEFAULT_DAY,
	isInPeriod,
	PERIOD_FIRST_DAY,
	PERIOD_LAST_DAY
} from '../src/lib/domain/time/period.ts';
import { OVERVIEW_BOUNDS } from '../src/lib/map/bounds.ts';
import { posterSvg } from '../src/lib/map/static/poster.ts';
import {
	SHARE_MAP_HEIGHT,
	SHARE_WIDTH,
	shareImage,
	type ShareImageText
} from '../src/lib/map/static/shareImage.ts';
import { renderStaticMap, type StaticMapOptions } from '../src/lib/map/static/staticMap.ts';
import { summariseMap } from '../src/lib/map/summary.ts';
import type { Theme } from '../src/lib/domain/view/mapModel.ts';
import { openProject } from './cli/openProject.ts';
import type { Edition } from '../src/lib/domain/editions/edition.ts';
import { currentEdition, readIndex } from './editions/store.ts';
import { openFacts, type DrawableFacts } from './images/openFacts.ts';
import { FONT_FAMILY, rasterise } from './images/rasterise.ts';
import { PROJECT_FOLDER } from './inputs.ts';

const cache = join(PROJECT_FOLDER, '.cache/images');
const raster = join(PROJECT_FOLDER, '.cache/raster');
const newest = openFacts(null);
const { tables } = openProject();
/** Degrees within which the map knows towns and villages. */
const THEATRE = { west: 21, south: 44, east: 42, north: 56 };
let drawn = 0;

rmSync(cache, { recursive: true, force: true });
drawShareImages();
drawDefaultPosters();
const index = readIndex(PROJECT_FOLDER);
const { hash } = currentEdition(PROJECT_FOLDER, index, '');
const isNewest = (edition: Edition) => edition.hash === hash;
drawPosters(newest, ['poster', ...index.editions.filter(isNewest).map(({ id }) => `poster/${id}`)]);
for (const edition of index.editions) {
	if (!isNewest(edition)) drawPosters(openFacts(edition), [`poster/${edition.id}`]);
}
console.log(`${String(drawn)} pictures for links and embeds.`);

function drawShareImages(): void {
	for (const event of tables.events) {
		const day = isInPeriod(event.startDate) ? event.startDate : DEFAULT_DAY;
		const when =
			event.eventDatePrecision === 'day' ? formatShortDay(event.startDate) : event.eventDate;
		const place = tables.places.find(({ id }) => id === event.placeId)?.nameEn;
		const detail = [when, place, event.basis].filter(Boolean).join(' · ');
		writeShare(`event/${event.id}`, day, event, { title: event.title, detail }, event.id);
	}
	for (const place of tables.places) {
		writeShare(`place/${place.id}`, DEFAULT_DAY, place, {
			title: place.nameEn,
			detail: `${formatShortDay(DEFAULT_DAY)} · ${place.role}`
		});
	}
	writeShare('default', DEFAULT_DAY, null, {
		title: tables.story.title,
		detail: `${formatDay(DEFAULT_DAY)} · Who is reported to hold what`
	});
}

interface Spot {
	lon: number | null;
	lat: number | null;
}

function writeShare(
	name: string,
	day: Day,
	spot: Spot | null,
	text: ShareImageText,
	eventId: string | null = null
): void {
	const map = renderStaticMap(newest.model(day, 'light', eventId), newest.basemap, {
		width: SHARE_WIDTH,
		height: SHARE_MAP_HEIGHT,
		view: viewOf(spot),
		title: text.title,
		idPrefix: 'share',
		theme: 'light',
		scale: 1.7,
		credit: false,
		fontFamily: FONT_FAMILY
	});
	write(`share/${name}.png`, pngOf(shareImage(map, text), SHARE_WIDTH));
}

/** Around the spot, closer where the map knows more; the whole front without one. */
function viewOf(spot: Spot | null): StaticMapOptions['view'] {
	if (!spot || spot.lon === null || spot.lat === null) {
		return { bounds: OVERVIEW_BOUNDS, padding: 8 };
	}
	const { lon, lat } = spot;
	const isNear =
		lon > THEATRE.west && lon < THEATRE.east && lat > THEATRE.south && lat < THEATRE.north;
	return { camera: { zoom: isNear ? 6.1 : 4.2, lat, lon } };
}

function drawDefaultPosters(): void {
	const size = { width: 700, height: 462 };
	for (const theme of ['light', 'dark'] satisfies Theme[]) {
		const svg = renderStaticMap(newest.model(DEFAULT_DAY, theme), newest.basemap, {
			...size,
			view: { bounds: OVERVIEW_BOUNDS, padding: 14 },
			title: nameOf(newest, DEFAULT_DAY),
			idPrefix: 'poster',
			theme,
			fontFamily: FONT_FAMILY
		});
		write(`poster/default-${theme}.png`, pngOf(svg, size.width));
		write(`poster/default-${theme}-2x.png`, pngOf(svg, 2 * size.width));
	}
}

function drawPosters(facts: DrawableFacts, folders: readonly string[]): void {
	for (const day of daysFromTo(PERIOD_FIRST_DAY, PERIOD_LAST_DAY)) {
		const svg = posterSvg(facts.model(day, 'light'), facts.basemap, nameOf(facts, day));
		for (const folder of folders) {
			write(`${folder}/${day}.svg`, svg);
			if (day === DEFAULT_DAY) write(`${folder}/default.svg`, svg);
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
