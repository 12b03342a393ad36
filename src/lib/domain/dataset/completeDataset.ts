import type * as v from 'valibot';
import { camelKeys } from './camelKeys.ts';
import type { Credits } from './credits.ts';
import type { Dataset } from './dataset.ts';
import type { DescriptorSchema } from './datasetSchema.ts';
import type { MeasureSpec } from './measureSpec.ts';
import type { Party } from './party.ts';
import type { Bounds, Compartment, Theatre } from './theatre.ts';
import type { Words } from './words.ts';

type Descriptor = v.InferOutput<typeof DescriptorSchema>;

/** A dataset whose descriptor leaves out what follows from the rest of it. */
export function completeDataset({
	name,
	title,
	licenses,
	contributors,
	resources,
	salient
}: Descriptor): Dataset {
	const { theatre: said, parties: named, period, rules, ...others } = camelKeys(salient);
	const parties = named.map((party, at): Party => ({
		adjective: party.names,
		slot: at,
		letter: party.names.en.slice(0, 1).toUpperCase(),
		...party
	}));
	const compartments = said.compartments.map((each): Compartment => ({
		...each,
		names: each.names ?? bare(each.id)
	}));
	const sectors = said.sectors.length > 0 ? said.sectors : compartments;
	const theatre: Theatre = {
		...said,
		compartments,
		sectors: sectors.map(({ id, names }) => ({ id, names: names ?? bare(id) })),
		views: said.views.map((view) => ({ ...view, names: view.names ?? bare(view.id) })),
		centre: said.centre ?? middleOf(said.views[0]?.bounds ?? [0, 0, 0, 0]),
		countries: { ...codesOf(compartments), ...said.countries }
	};
	const opens = period.opens ?? period.last;
	const [licence] = licenses ?? [];
	const given = resources.flatMap(({ name: resource, path }) =>
		typeof path === 'string' && path.endsWith('.geojson') ? [{ name: resource, path }] : []
	);
	return {
		id: name,
		title,
		authors: (contributors ?? []).flatMap(({ title }) => title ?? []),
		files: resources.flatMap(({ path }) => path),
		...(given.length > 0 ? { given } : {}),
		...others,
		period: { ...period, opens },
		parties,
		theatre,
		rules: { ...rules, reliabilityDay: rules.reliabilityDay ?? opens },
		lenses: others.lenses ?? [EVERYBODY],
		measures: others.measures ?? plainMeasures(parties, compartments),
		credits:
			others.credits ?? plainCredits(title, licence?.title ?? licence?.name ?? 'no licence given')
	};
}

const EVERYBODY = {
	id: 'all',
	names: { en: 'All sources' },
	sentence: { en: '' },
	sides: null,
	withoutKinds: [],
	takesClaims: false,
	whose: null
};

/** Places and ground that each party holds in each compartment; the places stand among the figures. */
function plainMeasures(
	parties: readonly Party[],
	compartments: readonly Compartment[]
): MeasureSpec[] {
	const all = parties.flatMap((party) =>
		compartments.map((compartment) => ({ party, compartment }))
	);
	const id = (party: Party, { id: where }: Compartment) =>
		compartments.length === 1 ? party.id : `${party.id}-${where}`;
	const counts = all.map(({ party, compartment }): MeasureSpec => ({
		id: `${id(party, compartment)}-settlements`,
		kind: 'count',
		party: party.id,
		in: compartment.id,
		isHeadline: true,
		isDescribed: false,
		words: {
			name: { en: `Places held by ${party.names.en}` },
			label: { en: `places of the tables held by ${party.names.en}` },
			sentence: { en: `${party.names.en}: {value} of the places of the tables` }
		}
	}));
	const areas = all.map(({ party, compartment }): MeasureSpec => ({
		id: `${id(party, compartment)}-area-km2`,
		kind: 'area',
		party: party.id,
		in: compartment.id,
		isHeadline: false,
		isDescribed: false,
		words: {
			name: { en: `Area held by ${party.names.en}` },
			label: { en: `held by ${party.names.en}` },
			sentence: { en: `${party.names.en}: about {value} square kilometres` }
		}
	}));
	return [...counts, ...areas];
}

/** Those of a dataset that says nothing of them: its own licence, and the borders of the site's map. */
function plainCredits(title: string, licence: string): Credits {
	const borders = 'Borders © OpenStreetMap contributors, ODbL 1.0';
	return {
		words: { licence, terms: `Reports, events and words: ${title}, ${licence}.` },
		status: { attribution: `Settlement status: ${title}; lines are an interpolation` },
		points: { attribution: `Places: ${title}` },
		areas: {
			licence: 'ODbL 1.0',
			terms:
				'Areas and lines between settlements: an interpolation, ODbL 1.0 like the borders along which they are cut.'
		},
		borders: { attribution: borders, terms: `${borders}.` },
		regions: {},
		pointsFrom: [],
		onMap: [title, borders],
		onPicture: '© OpenStreetMap contributors'
	};
}

/** Codes of countries whose outlines are named beside them, one for one. */
function codesOf(compartments: readonly Compartment[]): Record<string, string> {
	return Object.fromEntries(
		compartments.flatMap(({ countries, outline }) =>
			countries.flatMap((country, at) => {
				const code = outline[at];
				return code === undefined ? [] : [[country, code]];
			})
		)
	);
}

function middleOf([west, south, east, north]: Bounds): readonly [number, number] {
	return [(west + east) / 2, (south + north) / 2];
}

function bare(id: string): Words {
	return { en: id };
}
