/** The systems that files of grid centres come in. CGCS2000 is WGS 84 within a metre and is taken as it. */
export const COORDINATE_SYSTEMS = ['wgs84', 'cgcs2000', 'gcj02', 'bd09'] as const;

export type CoordinateSystem = (typeof COORDINATE_SYSTEMS)[number];

/** What a person calls each system. */
export const COORDINATE_SYSTEM_NAMES: Readonly<Record<CoordinateSystem, { readonly zh: string; readonly en: string }>> =
  {
    wgs84: { zh: 'WGS 84', en: 'WGS 84' },
    cgcs2000: { zh: '国家大地 2000（CGCS2000）', en: 'CGCS2000' },
    gcj02: { zh: '火星坐标（GCJ-02）', en: 'GCJ-02' },
    bd09: { zh: '百度坐标（BD-09）', en: 'BD-09' },
  };
