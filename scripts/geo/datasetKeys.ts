/**
 * What the keys of a dataset's descriptor mean: the published JSON Schema and docs/datasets.md are
 * written from it.
 */

/** By the last part of a path, where nothing more is said of the whole. */
const LAST_WORDS: Readonly<Record<string, string>> = {
	id: 'Small letters, digits and hyphens; unique among its kind.',
	names: 'What it is called, by language (BCP 47); English is needed. Left out, its id.',
	licence: 'Of what holds it, where that is another than the words’.',
	attribution: 'Whom to name, without a full stop.',
	terms: 'What stands under which terms, in a sentence.',
	kind: 'Of what kind it is.'
};

/** By the path below `salient`. */
const KEY_WORDS: Readonly<Record<string, string>> = {
	languages: 'Languages of its names and words, English first.',
	local_languages:
		'By country, the language of names on the ground, where it is not the most likely.',
	period: 'Which days the map has.',
	'period.first': 'The first day, YYYY-MM-DD; it may lie before 1970.',
	'period.last': 'The last day, included.',
	'period.opens': 'The day on which the map opens. Left out, the last.',
	'period.step': 'What the timeline steps by.',

	parties:
		'Those who may hold ground, in the order of legends. `contested`, `unknown` and `*` are reserved.',
	'parties.id': 'As the tables spell it.',
	'parties.names': 'As legends and sentences say it.',
	'parties.full_names': 'In full, where that says more.',
	'parties.adjective': 'Of its sources and places. Left out, its name.',
	'parties.is_plural': 'Whether sentences say “hold” and not “holds”.',
	'parties.voices':
		'Who acts or speaks for it in the events, as `actors` and `asserted_by` spell them, besides its English name and the sources on its side. Readers choose events by it.',
	'parties.slot':
		'Which of the twelve colours and patterns is its, 0 to 11. Left out, its place in the list.',
	'parties.letter':
		'What tells it apart where colour and pattern fail. Left out, the first of its name.',
	'parties.bloc': 'Whose side it is on, where several fight together.',

	theatre: 'Where it is.',
	'theatre.centre':
		'Longitude and latitude of the middle, on whose planes all is measured. Left out, the middle of the first view.',
	'theatre.compartments':
		'Ground that is looked at by itself; borders between them are walls. A settlement belongs to the first that names its country.',
	'theatre.compartments.countries': 'ISO 3166-1 alpha-2 codes, as settlements bear them.',
	'theatre.compartments.outline':
		'ISO 3166-1 alpha-3 codes of the outlines of the base map that it is made of.',
	'theatre.compartments.step_km': 'Side of a cell in which holders are worked out, km.',
	'theatre.compartments.reach_km':
		'Ground further than this from every reported settlement is unknown, km; null: none is.',
	'theatre.compartments.hull_margin_km':
		'How far around the outermost settlements the ground is looked at, km; null: all of it.',
	'theatre.compartments.normal_party':
		'Whose it is in peace: its own ground stays blank paper. Null: everybody’s is filled.',
	'theatre.sectors': 'Stretches that settlements are sorted by. Left out, the compartments.',
	'theatre.views': 'Where the map can be asked to look; the first is what it opens on.',
	'theatre.views.bounds': 'West, south, east, north, degrees.',
	'theatre.views.point': 'Longitude and latitude of what a pointer at the map’s edge points at.',
	'theatre.inset':
		'A view that a small map shows close up beside the first one: what the story is about, where it is too small to be seen there.',
	'theatre.countries':
		'Alpha-2 to alpha-3 codes of countries that places lie in beyond the compartments.',
	'theatre.country_bounds':
		'By alpha-2 code, where points of a country can lie at all. Left out, around its outline.',
	'theatre.detail': 'Where the base map knows towns: pictures of places there look closer.',
	'theatre.border_hint': 'What to mind where a point lies in another country than its row says.',
	'theatre.told': 'Settlements that are told of in a sentence about a day.',
	'theatre.prominent': 'Places whose names stand on the map from a zoom on.',
	'theatre.prominent.place': 'An id of the places.',
	'theatre.prominent.min_zoom': 'From which zoom on.',

	basemap: 'A base map of your own, under the areas of the moving map.',
	'basemap.pmtiles':
		'Tiles in one file: by the schema of Protomaps (roads, land use, water), or pictures (relief, imagery).',
	'basemap.pmtiles.url':
		'An https address, whose origin the build has to be told, or a path below the site’s root.',
	'basemap.pmtiles.attribution': 'Whom to name beside the map while it is drawn.',
	'basemap.pmtiles.flavour': 'How roads and land are coloured: `grey`, or in `colour`.',

	rules: 'What of the method is chosen; docs/method.md says what each does.',
	'rules.method': 'Named beside every figure.',
	'rules.method.name': 'Its name.',
	'rules.method.version': 'Counted up when the same facts give other figures.',
	'rules.claims': 'Whether a side’s word alone decides: `count`, or `omit`.',
	'rules.delay_days':
		'Nothing younger than so many days before the last is shown or exported: for a war that is fought now. At least the first day is left.',
	'rules.edge_reach_km':
		'An edge between two cells of the Voronoi diagram counts up to so far from its middle, km.',
	'rules.voice_of_taken': 'Weight of a settlement that changed hands, against 1.',
	'rules.band': 'Where a party is ahead of the best other by less, the line may lie.',
	'rules.sighting_days': 'How long a sighting speaks against what is monitored.',
	'rules.sighting_days.day': 'Days, where the day is known.',
	'rules.sighting_days.week': 'Days, where the week is known.',
	'rules.inferred_lapse_km':
		'An inferred status lapses once a settlement this near is reported otherwise, km.',
	'rules.refusal': 'When a figure is refused.',
	'rules.refusal.unknown_share': 'Above this share of unknown ground.',
	'rules.refusal.reports': 'Under so many reports that are not inferred.',
	'rules.sliver_km2': 'Parts and holes under this are noise of the grid, km2.',
	'rules.front_edge_km':
		'Nearer than this to a border or coast, nobody fights because of the line, km.',
	'rules.resolution_error': 'By resolution in km, how far the line falls short, as a share.',
	'rules.reliability_day':
		'The day on which the picture is held against left-out reports. Left out, the one it opens on; the last that is shown, where it would be later.',
	'rules.reliability_bins': 'Lower ends of the bins of the field by which reliability is told.',

	lenses:
		'Whose reports a reader may let count; the first lets everybody speak and is called `all`.',
	'lenses.sentence': 'What it does to the picture; empty of the first.',
	'lenses.sides': 'Sides of sources that count; null: all.',
	'lenses.without_kinds': 'Kinds of sources that do not.',
	'lenses.takes_claims': 'Whether bare claims count under it, whatever the rules say.',
	'lenses.whose': '“Northern”, where the picture is one side’s.',

	measures:
		'Numbers that are worked out for every day. Left out: places and area of each party in each compartment.',
	'measures.kind':
		'`area` (km2 that a party holds), `front` (km between parties), `depth` (km that a party reaches beyond another compartment), `count` (settlements of a party), `share` (of a compartment, in per cent), `given-area` and `given-length` (km2 and km of what somebody else drew).',
	'measures.words': 'What it is called where.',
	'measures.words.name': 'Its name.',
	'measures.words.label': 'After the number.',
	'measures.words.sentence': 'With `{value}`, without a full stop.',
	'measures.words.chart': 'Over its chart.',
	'measures.words.column': 'Over its column.',
	'measures.words.published': 'Beside published numbers.',
	'measures.words.subject': 'As the subject of a sentence.',
	'measures.words.land': 'Of a front: what counting nothing besides is called.',
	'measures.words.nothing': 'Where there is nothing to measure.',
	'measures.words.refused': 'Where it is refused.',
	'measures.is_headline': 'Whether it stands among the day’s figures and in the charts.',
	'measures.is_described': 'Whether the map’s text tells it.',
	'measures.party': 'Whose it is.',
	'measures.in': 'In which compartment.',
	'measures.between': 'Pairs of parties whose front it is; `*` is anybody.',
	'measures.counts': 'Parts of a front that a reader may count in or leave out.',
	'measures.counts.kind':
		'`sector`, `compartment`, or `quiet-border`: where a party holds its own side and nobody fights.',
	'measures.counts.listed': 'What it is called in a list.',
	'measures.counts.is_counted': 'Whether it counts unless told otherwise.',
	'measures.counts.sector': 'Of which sector.',
	'measures.counts.compartment': 'Of which compartment.',
	'measures.counts.party': 'Whose own side it is.',
	'measures.counts.along': 'Alpha-3 code of the country along whose border.',
	'measures.from': 'The compartment that depth is measured from.',
	'measures.given': 'The GeoJSON resource whose areas or lines are measured.',
	'measures.of': 'The area that it is a share of.',

	layers: 'Layers of the story, in the order of the legend; of each, what is named is in it.',
	'layers.title': 'Of its file.',
	'layers.view': 'The named view that shows it.',
	'layers.regions': 'Regions of the base map.',
	'layers.regions.basemap_name': 'Its English name in the base map.',
	'layers.areas_of': 'A compartment: what of it is not held as in peace, on the day the map opens.',
	'layers.front_of': 'A sector: its front on that day.',
	'layers.settlements': 'Which settlements it shows with their reports.',
	'layers.settlements.kind': '`sector`, or `around` a settlement.',
	'layers.settlements.sector': 'Which sector.',
	'layers.settlements.settlement': 'Around which settlement.',
	'layers.settlements.km': 'How far around, km.',
	'layers.road': 'A schematic line through known places.',
	'layers.road.stops': 'Settlements from end to end.',
	'layers.road.events': 'Events that speak of it.',
	'layers.sites': 'Places that it is about.',
	'layers.sites.place': 'An id of the places.',
	'layers.sites.context': 'Whether it is drawn less.',
	'layers.given':
		'The name of a GeoJSON resource: areas and lines that somebody else drew, as given.',
	'layers.has_route': 'Whether it shows the route of the table, with the places it touches.',

	related: 'Other maps of the site that events of this one lead to.',
	'related.map': 'The id of its dataset.',
	'related.title': 'What the link says.',
	'related.events': 'Ids of events.',
	sides: 'Names of sides of sources that are no party, by side.',
	credits: 'Whom to name beside a layer, by what is in it. Left out: the package’s licence.',
	'credits.words': 'The dataset’s own compilation.',
	'credits.words.licence': 'Of the dataset’s words, and of what holds nothing stricter.',
	'credits.status': 'Who is reported to hold what.',
	'credits.points': 'Points of settlements and places.',
	'credits.areas': 'Areas and lines between settlements.',
	'credits.borders': 'Borders that they are cut along.',
	'credits.regions': 'Regions of the base map.',
	'credits.points_from': 'Points from elsewhere.',
	'credits.points_from.coord_source': 'Due where a shown point’s coord_source has this in it.',
	'credits.on_map': 'What stands under the map.',
	'credits.on_picture': 'The same on a picture, in short.',
	terms: 'Table by table and file by file, whose the facts are: the data page shows it.',
	'terms.what': 'What it is.',
	'terms.licence': 'Under which licence.',
	'terms.whose': 'Whose it is.',
	'terms.files': 'In which files.',
	share_bases: 'Published areas that a share may be a share of.',
	'share_bases.claim': 'The claim that gives the area.',
	'share_bases.area': 'The claim of an area that, with a share, implies one.',
	'share_bases.share': 'The claim of that share.',
	leading_claims:
		'Claims, by id, that stand on the map’s own page; the page of claims has them all. Left out, the first five that the map can test.',
	words: 'Sentences of this story alone, by name.',
	place_order: 'Places that come first among the events of a day.',
	lesson: 'What a lesson shows besides its scenes.',
	'lesson.landmarks': 'Places that stand even on an empty map.',
	'lesson.outline_places': 'Places that the class marks on the handout, from west to east.',
	'lesson.timeline_events': 'Events in the handout’s timeline beside those of the scenes.'
};

/** What a key means; null where nothing says so. */
export function keyWords(path: string): string | null {
	const last = path.split('.').at(-1) ?? path;
	return KEY_WORDS[path] ?? LAST_WORDS[last] ?? null;
}
