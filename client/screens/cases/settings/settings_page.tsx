import { useState } from 'react';
import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { CalendarSettings } from './calendar_settings.tsx';
import { DeadlineSettings } from './deadline_settings.tsx';
import { DepartmentSettings } from './department_settings.tsx';
import { KindSettings } from './kind_settings.tsx';

const PARTS = ['kinds', 'deadlines', 'calendar', 'departments'] as const;
type Part = (typeof PARTS)[number];

/** What the place has set about its cases: kinds, how long they may wait, which days count, and departments. */
export function SettingsPage() {
  const { settings } = useSpeech().words.desk;
  const [part, setPart] = useState<Part>('kinds');
  return (
    <section className="settings scrolls" aria-label={settings.label}>
      <Segments
        label={settings.label}
        value={part}
        onChange={setPart}
        options={PARTS.map((value) => ({ value, text: settings[value] }))}
      />
      {part === 'kinds' && <KindSettings />}
      {part === 'deadlines' && <DeadlineSettings />}
      {part === 'calendar' && <CalendarSettings />}
      {part === 'departments' && <DepartmentSettings />}
    </section>
  );
}
