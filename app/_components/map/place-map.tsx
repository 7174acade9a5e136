import type { PlaceMap as Region } from "../../../lib/queries/place-shapes.ts";
import { placeAddress } from "../addresses.ts";
import { view } from "../view.ts";
import { type Dot, greyOf, layDots, MANY } from "./lay-dots.ts";
import { type LaidName, layNames } from "./lay-names.ts";
import { CORNER, MapCorner } from "./map-corner.tsx";
import { MapLegend } from "./map-legend.tsx";
import { MapOutside } from "./map-outside.tsx";

/** Sizes the names are laid out for, in units of the drawing: on a desk or tablet, on a phone. */
const NAME_SIZES = { wide: 25, narrow: 50 };

/** A region with its places: outlines, dots in greys of ink, names where there are articles. */
export function PlaceMap({ map }: { map: Region }) {
  const { words } = view();
  const dots = layDots(map.marks);
  const height = map.height + (map.corner ? CORNER.room : 0);
  const named = dots.filter(isNamed(map));
  return (
    <nav className="map" aria-label={words.places.map.label(map.region)}>
      <a className="button skip-results" href="#place-list">
        {words.places.map.skip}
      </a>
      <MapOutside places={map.outside} side="north" />
      <svg viewBox={`0 0 ${map.width} ${height}`} role="presentation">
        <Outlines map={map} />
        <path className="map-others" d={map.others.map(([x, y]) => `M${x} ${y}h0`).join("")} />
        {map.diaoyu && (
          <path className="map-islands" d={map.diaoyu}>
            <title>{words.places.map.diaoyu}</title>
          </path>
        )}
        {map.corner && <MapCorner corner={map.corner} width={map.width} top={map.height} />}
        {isCrowded(map) ? (
          <Crowd dots={dots} />
        ) : (
          dots.map((dot) => (
            <Mark key={`${dot.code} ${dot.kind}`} dot={dot} chosen={dot.code === map.chosen} />
          ))
        )}
        <Names names={layNames(named, map.width, height, NAME_SIZES.wide)} size="wide" />
        <Names names={layNames(named, map.width, height, NAME_SIZES.narrow)} size="narrow" />
      </svg>
      <MapOutside places={map.outside} side="south" />
      <MapLegend map={map} />
    </nav>
  );
}

/** On a map of the country with many dots the provinces alone are named and led to. */
function isCrowded({ region, marks }: Region): boolean {
  return region === null && marks.length > MANY;
}

/** The country names its provinces when crowded, else its dots; others name all there is. */
function isNamed(map: Region): (dot: Dot) => boolean {
  return ({ kind }) => map.region !== null || (kind === "label") === isCrowded(map);
}

const GREYS = [1, 2, 3, 4] as const;

/** Many small dots as a few lines without length, one a grey: each lies on its province's link. */
function Crowd({ dots }: { dots: readonly Dot[] }) {
  return GREYS.map((grey) => {
    const own = dots.filter(({ kind, count }) => kind === "dot" && greyOf(count) === grey);
    const path = own.map(({ x, y }) => `M${x} ${y}h0`).join("");
    return (
      <g key={grey} className={`map-crowd map-crowd-${grey}`}>
        <path d={path} />
        <path d={path} />
      </g>
    );
  });
}

/**
 * Outlines of the region's parts; the chosen one last, so that its line lies over its neighbours'. A
 * title takes no marks inside it: with a printed name in it the whole is Chinese to a voice.
 */
function Outlines({ map }: { map: Region }) {
  const { link, printed, words } = view();
  const isChosen = (code: string) => code === map.chosen;
  const ordered = [...map.shapes].sort(
    (a, b) => Number(isChosen(a.code)) - Number(isChosen(b.code)),
  );
  return (
    <g className="map-shapes">
      {ordered.map(({ code, name, count, path, shaded }) => {
        const grey = `h${shaded ? greyOf(count) : 0}`;
        const className = isChosen(code) ? `${grey} map-chosen` : grey;
        if (count === 0) return <path key={code} className={className} d={path} />;
        return (
          <a
            key={code}
            href={link(placeAddress(code))}
            aria-current={isChosen(code) ? "page" : undefined}
          >
            <title lang={printed}>{words.places.map.place(name, count)}</title>
            <path className={className} d={path} />
          </a>
        );
      })}
    </g>
  );
}

function Mark({ dot, chosen }: { dot: Dot; chosen: boolean }) {
  const { link, printed, words } = view();
  const { code, name, count, x, y, radius, kind } = dot;
  if (kind === "label") return null;
  const title =
    kind === "alone" ? words.places.map.alone(name, count) : words.places.map.place(name, count);
  const className = `h${greyOf(count)}${chosen ? " map-chosen" : ""}`;
  return (
    <a
      className="map-mark"
      href={link(placeAddress(code))}
      aria-current={chosen ? "page" : undefined}
    >
      <title lang={printed}>{title}</title>
      <circle className="map-target" cx={x} cy={y} r={17} />
      {kind === "alone" ? (
        <rect
          className={className}
          x={x - radius + 1}
          y={y - radius + 1}
          width={radius * 2 - 2}
          height={radius * 2 - 2}
        />
      ) : (
        <circle className={className} cx={x} cy={y} r={radius} />
      )}
    </a>
  );
}

/** What the marks' links say already, to be seen only. */
function Names({ names, size }: { names: readonly LaidName[]; size: "wide" | "narrow" }) {
  const { printed } = view();
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: the rule takes every SVG element for focusable; a <g> without tabindex is not
    <g className={`map-names map-names-${size}`} lang={printed} aria-hidden="true">
      {names.map(({ code, text, x, y }) => (
        <text key={`${code} ${text}`} x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  );
}
