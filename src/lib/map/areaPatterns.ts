/** How areas are told apart without colour. The same strokes become SVG patterns and MapLibre images. */
import type { Dataset } from '../domain/dataset/dataset.ts';
import { CONTESTED, UNKNOWN, type Controller } from '../domain/dataset/party.ts';
import { diagonal, type AreaPattern } from './areaPattern.ts';
import type { ColourToken } from './colours.ts';
import { partyColour } from './partyColours.ts';
import { partyPattern } from './partyPatterns.ts';

/** What an area can be: a party's, contested, or not reported on by anyone. */
export type AreaKind = Controller;

const UNKNOWN_PATTERN: AreaPattern = {
	size: 10,
	strokes: [
		...diagonal(10, 0, true, { width: 0.8, colour: 'inkSoft', opacity: 0.4 }),
		...diagonal(10, 0, false, { width: 0.8, colour: 'inkSoft', opacity: 0.4 })
	]
};

/**
 * Contested ground is hatched in the colours of both parties where there are two, so that it is
 * plain who contends; of more, any may, and the hatch is in ink. It is light, so that what the
 * drawn line encloses keeps its shape.
 */
function contestedPattern(parties: Dataset['parties']): AreaPattern {
	const [first, second] = hatchColours(parties);
	return {
		size: 12,
		strokes: [
			...diagonal(12, 0, true, { width: 1.1, colour: first, opacity: 0.55 }),
			...diagonal(12, 6, true, { width: 1.1, colour: second, opacity: 0.55 })
		]
	};
}

function hatchColours(parties: Dataset['parties']): [ColourToken, ColourToken] {
	const [first, second, third] = parties;
	if (!first || !second || third) return ['inkSoft', 'inkSoft'];
	return [partyColour(first.slot), partyColour(second.slot)];
}

const known = new WeakMap<Dataset['parties'], ReadonlyMap<AreaKind, AreaPattern>>();

/** The pattern of every kind of area that a dataset can have: its parties, contested, unknown. */
export function areaPatterns({
	parties
}: Pick<Dataset, 'parties'>): ReadonlyMap<AreaKind, AreaPattern> {
	const found =
		known.get(parties) ??
		new Map([
			...parties.map(({ id, slot }) => [id, partyPattern(slot)] as const),
			[CONTESTED, contestedPattern(parties)],
			[UNKNOWN, UNKNOWN_PATTERN]
		]);
	known.set(parties, found);
	return found;
}

/** The slot of a party; null of what is nobody's. */
export function slotOf({ parties }: Pick<Dataset, 'parties'>, id: AreaKind | null): number | null {
	return parties.find((party) => party.id === id)?.slot ?? null;
}

/** The colour of a party; that of quiet ink for what is contested or unknown. */
export function areaColour(dataset: Pick<Dataset, 'parties'>, kind: AreaKind | null): ColourToken {
	const slot = slotOf(dataset, kind);
	return slot === null ? 'inkSoft' : partyColour(slot);
}

/**
 * The colours of the two halves of a swatch: contested ground lies on either side of a drawn line,
 * each in the colour of its side.
 */
export function swatchColours(
	dataset: Pick<Dataset, 'parties'>,
	kind: AreaKind
): [ColourToken, ColourToken] {
	if (kind === CONTESTED) return hatchColours(dataset.parties);
	const colour = areaColour(dataset, kind);
	return [colour, colour];
}

/** What images of areas and marks are called by: `party-0`, `contested`, `unknown`. */
export function lookOf(dataset: Pick<Dataset, 'parties'>, kind: AreaKind | null): string {
	const slot = slotOf(dataset, kind);
	if (slot !== null) return partyColour(slot);
	return kind === CONTESTED ? CONTESTED : UNKNOWN;
}

/** What the image of an area is called: its pattern on the colour of a party, or on none. */
export function controlImage(
	dataset: Pick<Dataset, 'parties'>,
	kind: AreaKind,
	filledFor: AreaKind | null
): string {
	const ground = filledFor === null ? 'paper' : lookOf(dataset, filledFor);
	return `${lookOf(dataset, kind)}-on-${ground}`;
}
