/** Longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** A point of a drawing: x to the right, y downwards. */
export type Point = readonly [x: number, y: number];

export type Projection = (position: Position) => Point;

const RADIANS = Math.PI / 180;

/**
 * Albers' equal-area conic projection on the sphere of radius 1, drawn with y downwards, so that
 * areas keep their proportions (Snyder, Map Projections: A Working Manual, USGS 1987, p. 98).
 * `meridian` is the one that stands upright; between the two `parallels` shapes are least stretched.
 * Example: `albers(105, [25, 47])` is the usual one for maps of China.
 */
export function albers(meridian: number, parallels: readonly [number, number]): Projection {
  const [south, north] = parallels.map((degrees) => Math.sin(degrees * RADIANS)) as [
    number,
    number,
  ];
  const cone = (south + north) / 2;
  const constant = 1 + south * north;
  const radius = (sine: number) => Math.sqrt(constant - 2 * cone * sine) / cone;
  const origin = radius(Math.sin(((parallels[0] + parallels[1]) / 2) * RADIANS));
  return ([longitude, latitude]) => {
    const distance = radius(Math.sin(latitude * RADIANS));
    const angle = cone * (longitude - meridian) * RADIANS;
    return [distance * Math.sin(angle), distance * Math.cos(angle) - origin];
  };
}

/**
 * The projection for a region alone: its middle meridian upright, its parallels a sixth from either
 * edge (the rule of thumb of Kavrayskiy).
 */
export function albersFor(positions: readonly Position[]): Projection {
  const [west, south, east, north] = bounds(positions);
  const sixth = (north - south) / 6;
  return albers((west + east) / 2, [south + sixth, north - sixth]);
}

/** `[left, lowest y, right, highest y]` of at least one point. */
export function bounds(points: readonly Point[]): [number, number, number, number] {
  const box: [number, number, number, number] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}
