/**
 * The files of map data that the first view of `/` fetches, below the site's root. The size budget
 * counts these; an end-to-end test holds that the page fetches no other.
 */
export const firstViewData: readonly string[] = [
	'geo/basemap/countries.topojson',
	'geo/basemap/world.topojson',
	'geo/basemap/oblasts.topojson',
	'geo/basemap/rivers.geojson',
	'geo/basemap/towns.geojson',
	'geo/basemap/labels.geojson',
	'geo/tables.json',
	'geo/events.geojson',
	'geo/places.geojson',
	'geo/control.geojson',
	'geo/frontline.geojson',
	'geo/kursk.geojson',
	'geo/sudzha.geojson',
	'geo/pokrovsk.geojson',
	'geo/toretsk.geojson',
	'geo/jeddah.geojson',
	'geo/poland-transit.geojson'
];
