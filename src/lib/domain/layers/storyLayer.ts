import type { CreditPart } from '../dataset/credits.ts';
import type { LayerSpec } from '../dataset/layerSpec.ts';
import { planesAround } from '../geometry/plane.ts';
import { languagesOf } from '../tables/languagesOf.ts';
import { creditsOf } from './creditsOf.ts';
import { salientFeatures, sectorFront } from './dayFeatures.ts';
import { givenCredit, givenFeatures, givenTerms } from './givenFeatures.ts';
import { layerFile, type LayerFeature, type LayerFile } from './layerFile.ts';
import { computedBy, storyMetadata, type LayerInputs } from './layerInputs.ts';
import { layerSettlements, type ShownSettlement } from './layerSettlements.ts';
import { siteFeature } from './placeFeatures.ts';
import { regionFeatures } from './regionFeatures.ts';
import { roadFeature } from './roadFeature.ts';
import { routeFeatures, stopsOf } from './routeFeatures.ts';
import { settlementFeatures } from './settlementFeatures.ts';

/**
 * A layer of the story, of all that its spec names: regions, areas and front of the day, a road,
 * settlements with their reports, a route with its stops, the places that it is about, and what
 * others drew.
 */
export function storyLayer(spec: LayerSpec, inputs: LayerInputs): LayerFile {
	const { dataset, tables, day, regions } = inputs;
	const { places, events, route, settlements, reports } = tables;
	const compartment = dataset.theatre.compartments.find(({ id }) => id === spec.areasOf);
	const shown = layerSettlements(spec, settlements);
	const stops = spec.hasRoute ? stopsOf(route, places) : [];
	const sites = (spec.sites ?? []).flatMap(({ place: id, context }) => {
		const place = places.find((each) => each.id === id);
		return place ? [{ place, kind: context ? ('context' as const) : ('site' as const) }] : [];
	});
	const languages = languagesOf(places, dataset.languages);
	const given = tables.given.filter(({ resource }) => resource === spec.given);
	const isComputed = spec.areasOf !== undefined || spec.frontOf !== undefined;
	const points = [
		...shown.map(({ settlement }) => settlement.coordSource),
		...[...stops, ...sites.map(({ place }) => place)].map(({ coordSource }) => coordSource)
	];
	const credits = creditsOf(dataset.credits, partsOf(spec), points, givenCredit(given));
	return layerFile(
		storyMetadata(inputs, spec, {
			...(isComputed ? computedBy(inputs) : {}),
			...credits,
			terms: [...credits.terms, ...givenTerms(given, tables.sources)]
		}),
		[
			...regionFeatures(regions, spec.regions ?? []),
			...(compartment ? salientFeatures(day.control, compartment) : []),
			...(spec.frontOf === undefined ? [] : sectorFront(day.frontLine, spec.frontOf)),
			...givenFeatures(given, planesAround(dataset.theatre.centre)),
			...(spec.road ? roadFeature(spec.road, settlements, events) : []),
			...withDistances(
				settlementFeatures(
					shown.map(({ settlement }) => settlement),
					reports,
					languagesOf(settlements, dataset.languages)
				),
				shown
			),
			...(spec.hasRoute ? routeFeatures(route, places) : []),
			...stops.map((place) => siteFeature(place, events, languages)),
			...sites.map(({ place, kind }) => siteFeature(place, events, languages, kind))
		]
	);
}

/** What a layer is made of, in the order in which it is credited. */
function partsOf({ settlements, areasOf, regions, hasRoute }: LayerSpec): CreditPart[] {
	const isCut = areasOf !== undefined;
	return [
		'words',
		...(settlements ? (['status'] as const) : []),
		'points',
		...(isCut ? (['areas', 'borders'] as const) : []),
		// Where goods cross a border is told on the map by the border.
		...(hasRoute && !isCut ? (['borders'] as const) : []),
		...(regions ? (['regions'] as const) : [])
	];
}

function withDistances(
	points: readonly LayerFeature[],
	shown: readonly ShownSettlement[]
): LayerFeature[] {
	return points.map((point, at) => {
		const km = shown[at]?.km ?? null;
		if (km === null) return point;
		const distance = { distance_km: Math.round(km * 10) / 10 };
		return { ...point, properties: { ...point.properties, ...distance } };
	});
}
