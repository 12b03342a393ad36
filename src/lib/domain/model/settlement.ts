/** Sectors as the settlement tables name them; `kursk` is what lies inside Russia. */
export const SECTORS = [
	'kursk',
	'sumy',
	'kharkiv',
	'kupiansk',
	'lyman',
	'siversk',
	'chasiv-yar',
	'toretsk',
	'pokrovsk',
	'kurakhove',
	'velyka-novosilka',
	'orikhiv',
	'kherson',
	'crimea',
	'rear-ukraine',
	'rear-occupied'
] as const;
export type Sector = (typeof SECTORS)[number];

/** ISO 3166-1 alpha-2 code of the country in whose recognised borders a settlement lies. */
export type Country = 'UA' | 'RU';

export interface Settlement {
	id: string;
	nameEn: string;
	/** Empty where unsure. */
	nameUk: string;
	/** Empty where unsure. */
	nameRu: string;
	/** Degrees east, WGS84. */
	lon: number;
	/** Degrees north, WGS84. */
	lat: number;
	country: Country;
	sector: Sector;
	/** Where the position is from. */
	coordSource: string;
}
