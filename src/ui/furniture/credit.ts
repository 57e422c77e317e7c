/** Whose data the map is drawn from: their licences ask for it to be said on the map. */
export const CREDIT = 'Natural Earth · GeoNames (CC BY 4.0) · ETOPO5';
