import type { SectorId } from '../dataset/theatre.ts';

/** ISO 3166-1 alpha-2 code of the country in whose recognised borders a place lies. */
export type Country = string;

export interface Settlement {
	id: string;
	nameEn: string;
	/** Other names by BCP 47 language; absent where unsure. */
	names: Readonly<Record<string, string>>;
	/** Degrees east, WGS84. */
	lon: number;
	/** Degrees north, WGS84. */
	lat: number;
	country: Country;
	sector: SectorId;
	/** Where the position is from. */
	coordSource: string;
}
