/** The regions the map fills or names as areas: Natural Earth's name, and the name the map prints. */
export interface RegionArea {
	iso_a3: string;
	/** Name in the source. */
	source: string;
	/** Ukrainian regions in transliteration from Ukrainian. */
	name_en: string;
	kind: 'oblast' | 'voivodeship' | 'province' | 'republic';
}

const oblast = (iso_a3: string, source: string, name: string): RegionArea => ({
	iso_a3,
	source,
	name_en: `${name} Oblast`,
	kind: 'oblast'
});

export const regionAreas: readonly RegionArea[] = [
	oblast('RUS', 'Kursk', 'Kursk'),
	oblast('RUS', 'Belgorod', 'Belgorod'),
	oblast('UKR', 'Sumy', 'Sumy'),
	oblast('UKR', 'Kharkiv', 'Kharkiv'),
	oblast('UKR', "Luhans'k", 'Luhansk'),
	oblast('UKR', "Donets'k", 'Donetsk'),
	oblast('UKR', "Dnipropetrovs'k", 'Dnipropetrovsk'),
	oblast('UKR', 'Zaporizhzhya', 'Zaporizhzhia'),
	oblast('UKR', 'Kherson', 'Kherson'),
	{ iso_a3: 'UKR', source: 'Crimea', name_en: 'Crimea', kind: 'republic' },
	oblast('UKR', "L'viv", 'Lviv'),
	{ iso_a3: 'POL', source: 'Subcarpathian', name_en: 'Podkarpackie', kind: 'voivodeship' },
	{ iso_a3: 'SAU', source: 'Makkah', name_en: 'Makkah Province', kind: 'province' }
];
