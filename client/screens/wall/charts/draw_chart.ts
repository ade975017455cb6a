import { BarChart, type BarSeriesOption } from 'echarts/charts';
import { GridComponent, type GridComponentOption } from 'echarts/components';
import { type ComposeOption, type ECharts, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/** What the wall's charts are made of, and nothing else of the library. */
export type ChartOption = ComposeOption<BarSeriesOption | GridComponentOption>;

use([BarChart, GridComponent, SVGRenderer]);

/** Lines and texts that follow the page's theme and the wall's scale. */
export function openChart(element: HTMLElement): ECharts {
  return init(element, null, { renderer: 'svg' });
}
