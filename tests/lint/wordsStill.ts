/** Files whose words have not been moved to the messages yet. */
export const STILL: readonly string[] = [
	'lib/map/basemap.ts',
	'lib/map/credits.ts',
	'lib/map/decodeCollection.ts',
	'lib/map/mapErrors.ts',
	'lib/map/mapLabels.ts',
	'lib/map/static/shareImage.ts',
	'lib/map/style/fonts.ts',
	'lib/map/world/worldPart.ts',
	'lib/state/day-computer.ts',
	'lib/ui/figures/UnplacedSection.svelte',
	'lib/ui/print/HandoutOptions.svelte',
	'lib/ui/print/MapKey.svelte',
	'lib/ui/print/TimelineTable.svelte',
	'lib/ui/print/exercises.ts',
	'lib/ui/print/glossary.ts',
	'routes/(shared)/HandoutPage.svelte',
	'routes/(shared)/draw-handout.ts',
	'routes/(shared)/handout.ts'
];
