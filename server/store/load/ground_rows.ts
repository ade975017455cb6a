import type { Geometry } from 'geojson';
import type { LocalName, Place, Position } from '../../../geodata/place.ts';

/** Rows as `jsonb_to_recordset` reads them: columns in snake_case, geometry as GeoJSON text. */
export type Row = Readonly<Record<string, unknown>>;

/** The ground tables with the rows of a place, in an order in which each refers only to earlier ones. */
export function groundRows(place: Place) {
  return {
    streets: place.streets.map((street) => ({
      id: street.id,
      kind: street.kind,
      ...named(street.name),
      walk: street.walk,
      one_way_on_foot: street.oneWayOnFoot,
      wheelchair: street.wheelchair ?? true,
      bridge: street.bridge,
      tunnel: street.tunnel,
      layer: street.layer,
      compound_id: street.compoundId,
      line: lineText(street.line),
      nodes: street.nodes,
      heights: street.heights ?? null,
    })),
    compounds: place.compounds.map((compound) => ({
      id: compound.id,
      ...named(compound.name),
      kind: compound.kind,
      walled: compound.walled,
      property_served: compound.propertyServed,
      outline: geometryText(compound.outline),
    })),
    gates: place.gates.map((gate) => ({
      id: gate.id,
      kind: gate.kind,
      position: pointText(gate.position),
      node: gate.node,
      access: gate.access,
      opening_hours: gate.openingHours,
      compound_id: gate.compoundId,
    })),
    signals: place.signals.map((signal) => ({
      id: signal.id,
      node: signal.node,
      position: pointText(signal.position),
    })),
    barriers: place.barriers.map((barrier) => ({
      id: barrier.id,
      kind: barrier.kind,
      ...named(barrier.name),
      bridge: barrier.bridge,
      tunnel: barrier.tunnel,
      line: lineText(barrier.line),
    })),
    surfaces: place.surfaces.map((surface) => ({
      id: surface.id,
      kind: surface.kind,
      ...named(surface.name),
      outline: geometryText(surface.outline),
    })),
    buildings: place.buildings.map((building) => ({
      id: building.id,
      use: building.use,
      ...named(building.name),
      levels: building.levels,
      compound_id: building.compoundId,
      outline: geometryText(building.outline),
    })),
    entrances: place.entrances.map((entrance) => ({
      id: entrance.id,
      building_id: entrance.buildingId,
      compound_id: entrance.compoundId,
      position: pointText(entrance.position),
      households: entrance.households,
      residents: entrance.residents,
      residents_60: entrance.residents60,
      residents_70_to_79: entrance.residents70To79,
      residents_80: entrance.residents80,
      estimated: entrance.estimated,
    })),
    labels: place.labels.map((label) => ({
      id: label.id,
      kind: label.kind,
      ...named(label.name),
      position: pointText(label.position),
    })),
  } satisfies Record<string, readonly Row[]>;
}

export type GroundTable = keyof ReturnType<typeof groundRows>;

export function named(name: LocalName | null) {
  return { name_zh: name?.zh ?? null, name_en: name?.en ?? null };
}

export function geometryText(geometry: Geometry): string {
  return JSON.stringify({ type: geometry.type, coordinates: 'coordinates' in geometry ? geometry.coordinates : [] });
}

export function pointText(position: Position): string {
  return JSON.stringify({ type: 'Point', coordinates: position });
}

function lineText(line: readonly Position[]): string {
  return JSON.stringify({ type: 'LineString', coordinates: line });
}
