/** What a dataset calls its layers, sectors, compartments and measures, in words for the page. */
import { say } from '$lib/words/say.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { isOfGiven, type MeasureSpec } from '$lib/domain/dataset/measureSpec.ts';
import type { CompartmentId, SectorId } from '$lib/domain/dataset/theatre.ts';
import { inWords, type Words } from '$lib/domain/dataset/words.ts';
import type { Ground } from '$lib/domain/provenance/settlementsBehind.ts';
import { partyName } from './party-words.ts';

type Theatre = Pick<Dataset, 'theatre'>;

function drawnName(id: string): string | undefined {
	const names: Readonly<Record<string, () => string>> = {
		control: say.core.layerControl,
		front: say.core.layerFront,
		events: say.core.layerEvents,
		places: say.core.layerPlaces
	};
	return names[id]?.();
}

/** Of a layer that the legend switches, or of a file that the map loads. */
export function layerName({ layers }: Pick<Dataset, 'layers'>, id: string): string {
	return named(layers, id, drawnName(id));
}

export function sectorName({ theatre }: Theatre, id: SectorId): string {
	return named(theatre.sectors, id);
}

export function compartmentName({ theatre }: Theatre, id: CompartmentId): string {
	return named(theatre.compartments, id);
}

/** Compartments are declared from the special to the general, and told the other way round. */
export function widestFirst({ theatre }: Theatre): CompartmentId[] {
	return theatre.compartments.map(({ id }) => id).reverse();
}

/** "inside South" of ground that is another party's in peace, else "in North". */
export function whereHeld(dataset: Pick<Dataset, 'parties' | 'theatre'>, of: HeldIn): string {
	const owner = dataset.theatre.compartments.find(({ id }) => id === of.in)?.normalParty ?? null;
	return owner === null || owner === of.party
		? say.core.heldIn({ place: compartmentName(dataset, of.in) })
		: say.core.heldInside({ party: partyName(dataset, owner) });
}

type HeldIn = Pick<Extract<MeasureSpec, { kind: 'area' }>, 'party' | 'in'>;

/** What a measure is called over its chart, over its column, and over what others published. */
export function measureNames({ words }: Pick<MeasureSpec, 'words'>) {
	const { name, chart = name, column = chart, published = name } = words;
	return {
		name: inWords(name),
		label: inWords(words.label),
		chart: inWords(chart),
		column: inWords(column),
		published: inWords(published)
	};
}

/** The unit of a measure's numbers, as the page writes it; empty of settlements, which the label names. */
export function measureUnit({ kind }: Pick<MeasureSpec, 'kind'>): string {
	return {
		area: say.core.squareKm(),
		front: say.core.km(),
		depth: say.core.km(),
		count: '',
		share: '%',
		'given-area': say.core.squareKm(),
		'given-length': say.core.km()
	}[kind];
}

/** The ground whose reports a measure rests on; null of what rests on none. */
export function measureGround(
	{ measures }: Pick<Dataset, 'measures'>,
	spec: MeasureSpec
): Ground | null {
	const of = spec.kind === 'share' ? measures.find(({ id }) => id === spec.of) : spec;
	return of && of.kind !== 'share' && !isOfGiven(of) ? { compartment: of.in } : null;
}

function named(
	rows: readonly { id: string; names: Words }[],
	id: string,
	otherwise: string = id
): string {
	const row = rows.find((each) => each.id === id);
	return row ? inWords(row.names) : otherwise;
}
