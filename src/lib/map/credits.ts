/** Where the map comes from, in parts that a line may break between. */
export const CREDITS = [
	'Settlement status after DeepStateMAP, Creamy Caprice, ISW and press; lines are our interpolation',
	'Borders © OpenStreetMap contributors (ODbL)',
	'Places GeoNames (CC BY), VIINA (ODbL)',
	'Natural Earth'
] as const;
