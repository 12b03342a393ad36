import { rewind } from '@turf/turf';
import { givenAreaKm2, givenLengthsKm } from '../given/givenGround.ts';
import type { GivenFeature, GivenGeometry } from '../given/givenFeature.ts';
import { HEADLINE_RESOLUTION_KM, RESOLUTIONS_KM } from '../front/resolutions.ts';
import type { Planes } from '../geometry/plane.ts';
import type { Source } from '../model/source.ts';
import { addDays, formatShortDay } from '../time/day.ts';
import { languagesOf } from '../tables/languagesOf.ts';
import { layerFeature, type LayerFeature } from './layerFile.ts';
import { nameColumns } from './placeFeatures.ts';

/** Areas and lines as somebody else drew them, each with its source and what it measures. */
export function givenFeatures(given: readonly GivenFeature[], planes: Planes): LayerFeature[] {
	const languages = languagesOf(given);
	return given.map((feature) => {
		const { id, resource, parties, names, note, source, startDate, endDate, geometry } = feature;
		return layerFeature(id, rewound(geometry), {
			id,
			kind: 'given',
			resource,
			parties,
			name_en: '',
			...nameColumns({ names }, languages),
			note,
			source,
			what_is_reported: reported(feature),
			start_date: startDate,
			...(endDate === null ? {} : { end_date: endDate }),
			...measured(geometry, planes)
		});
	});
}

/** Who gives them, as a credit; null where there are none. */
export function givenCredit(given: readonly GivenFeature[]): string | null {
	const names = sourcesOf(given);
	return names.length === 0 ? null : `Areas and lines as given by ${names.join(', ')}`;
}

/** On which terms they stand, a sentence a source. */
export function givenTerms(given: readonly GivenFeature[], sources: readonly Source[]): string[] {
	return sourcesOf(given).map((name) => {
		const licence = sources.find(({ assertedBy }) => assertedBy === name)?.licence ?? '';
		return `As given by ${name}: ${licence}.`;
	});
}

function sourcesOf(given: readonly GivenFeature[]): string[] {
	return [...new Set(given.map(({ source }) => source))];
}

/** RFC 7946 says how rings wind; who drew them may not have known. */
function rewound(geometry: GivenGeometry): GivenGeometry {
	return geometry.type.endsWith('Polygon') ? (rewind(geometry) as GivenGeometry) : geometry;
}

/** Whose drawing it is, of which days, and what is noted. */
function reported({ source, note, startDate, endDate }: GivenFeature): string {
	const until = endDate === null ? '' : ` to ${formatShortDay(addDays(endDate, -1))}`;
	return `As given by ${source}, from ${formatShortDay(startDate)}${until}. ${note}`.trim();
}

function measured(geometry: GivenGeometry, planes: Planes) {
	const toTenth = (value: number) => Math.round(value * 10) / 10;
	if (geometry.type.endsWith('Polygon'))
		return { area_km2: toTenth(givenAreaKm2([geometry], planes)) };
	const km = givenLengthsKm([geometry], planes)[RESOLUTIONS_KM.indexOf(HEADLINE_RESOLUTION_KM)];
	return { length_km: toTenth(km ?? 0) };
}
