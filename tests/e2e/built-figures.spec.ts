/** Computes every figure of the built HTML again from the tables. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openProject } from '../../scripts/cli/openProject.ts';
import { checkClaims } from '../../src/lib/domain/claims/checkClaim.ts';
import { readMap } from '../../src/lib/domain/claims/readMap.ts';
import { DEFAULT_LENS } from '../../src/lib/domain/control/types.ts';
import { numbersIn, shownFigures, shownRanges, shownVerdicts } from './support/figures.ts';

interface Band {
	value: number;
	low: number;
	high: number;
}

const page = (name: string) => readFileSync(join(import.meta.dirname, '../../build', name), 'utf8');
const html = page('index.html');
/** All claims, of which the map's own page has a few. */
const claimsHtml = page('claims.html');
const { tables, computer, dataset } = openProject();
const readings = readMap(computer, DEFAULT_LENS, tables.places, tables.settlements);
const checks = checkClaims(tables.claims, tables.claimChecks, readings, dataset);

function missing(id: string): never {
	throw new Error(`The dataset has no measure ${id}.`);
}

/** Every figure that the page may show, by the name it has there. */
function computedFigures(): Map<string, Band> {
	const { figures } = computer.compute(dataset.period.opens, DEFAULT_LENS);
	const found = new Map<string, Band>();
	const add = (name: string, band: Band | null) => {
		if (band) found.set(name, { value: band.value, low: band.low, high: band.high });
	};
	const measure = (id: string) => figures.measures[id] ?? missing(id);
	const front = measure('front-length-km');
	const held = measure('kursk-area-km2');
	add('front-length-km', front.measured);
	add('kursk-area-km2', held.measured);
	add('front-ladder-headline-km', front.measured);
	const contested = held.contestedKm2 ?? NaN;
	add('kursk-contested-km2', { value: contested, low: contested, high: contested });
	for (const [sector, length] of Object.entries(figures.sectorFrontLengthKm)) {
		add(`front-length-km-${sector}`, length ?? null);
	}
	for (const rung of front.ladder) {
		add(`front-length-km-at-${String(rung.resolutionKm)}`, rung);
	}
	for (const { claim, measured, bases } of checks) {
		add(`claim-${claim.id}`, measured);
		for (const { base, measured: share } of bases) add(`claim-${claim.id}-of-${base.id}`, share);
	}
	return found;
}

test('every figure of the built pages is what the tables give', () => {
	const computed = computedFigures();
	const shown = [...shownFigures(html), ...shownFigures(claimsHtml)];
	const ranges = shownRanges(html);
	for (const { name, value, low, high, text } of shown) {
		const band = computed.get(name);
		expect(band, `${name} is no figure that the tables give`).toBeDefined();
		expect({ name, value }, name).toEqual({ name, value: band?.value });
		if (low !== null)
			expect({ name, low, high }).toEqual({ name, low: band?.low, high: band?.high });
		// Written out to a tenth or in whole numbers: the value, and its range in it or beside it.
		const seen = numbersIn(text);
		const own = seen.length === 1 ? numbersIn(ranges.get(name) ?? '') : [];
		const wanted = low === null ? [value] : [value, low, high ?? NaN];
		const rounded = wanted.map((number) => Math.round(number));
		expect([wanted, rounded], `${name} reads "${text}"`).toContainEqual([...seen, ...own]);
	}
	const names = new Set(shown.map(({ name }) => name));
	expect([...computed.keys()].filter((name) => !names.has(name))).toEqual([]);
});

test('every claim stands on its page with the verdict that is computed, those that matter on the map’s', () => {
	const computed = new Map(checks.map(({ claim, verdict }) => [claim.id, verdict]));
	expect(new Map([...shownVerdicts(claimsHtml)].sort())).toEqual(new Map([...computed].sort()));
	for (const { claim } of checks) expect(claimsHtml).toContain(`id="claim-${claim.id}"`);
	const onMap = [...shownVerdicts(html)];
	expect(onMap.map(([id]) => id)).toEqual(dataset.leadingClaims);
	for (const [id, verdict] of onMap) expect(verdict).toBe(computed.get(id));
});
