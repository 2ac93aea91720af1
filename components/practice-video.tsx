/** The practice page's "video": a drawn coconut cake that rises, sinks and comes up again; nothing is loaded from anywhere. */
import { useState } from 'preact/hooks';
import { t, type UiLanguage } from '../lib/i18n';

function Kitchen() {
  return (
    <svg viewBox="0 0 640 360" role="img" aria-hidden="true" preserveAspectRatio="xMidYMid slice">
      <rect class="jd-v-wall" width="640" height="360" />
      <g class="jd-v-tiles">
        {[0, 1, 2, 3, 4, 5, 6, 7].map((x) => (
          <path key={x} d={`M${x * 80 + 40} 0v250`} />
        ))}
        {[0, 1, 2].map((y) => (
          <path key={y} d={`M0 ${y * 80 + 50}h640`} />
        ))}
      </g>
      <rect class="jd-v-window" x="60" y="40" width="150" height="130" rx="14" />
      <circle class="jd-v-sun" cx="160" cy="84" r="24" />
      <path
        class="jd-v-hill"
        d="M60 150c30-30 60-30 80-8 18-22 44-26 70-6v20a14 14 0 0 1-14 14H74a14 14 0 0 1-14-14Z"
      />
      <path class="jd-v-frame" d="M135 40v130M60 105h150" />
      <path class="jd-v-shelf" d="M430 128h160" />
      <path class="jd-v-pot" d="M452 128V92h36v36ZM506 128V78h26v50ZM548 128v-30h30v30Z" />
      <rect class="jd-v-table" y="268" width="640" height="92" />
      <rect class="jd-v-table-edge" y="268" width="640" height="10" />
      <ellipse class="jd-v-plate" cx="320" cy="286" rx="150" ry="18" />
      <g class="jd-v-cake">
        <path class="jd-v-side" d="M208 176v96c0 16 224 16 224 0v-96Z" />
        <path class="jd-v-cream" d="M208 226c37 16 187 16 224 0v16c-37 16-187 16-224 0Z" />
        <path
          class="jd-v-top"
          d="M200 176c0-34 54-50 120-50s120 16 120 50c0 12-14 10-20 22-6 10-18 8-24-2-8-12-20-10-26 4-6 16-26 16-32 0-6-12-20-12-26 2-8 14-24 14-30-2-6-12-18-12-26 0-8 10-22 8-24-4-2-10-12-8-12-20Z"
        />
        <g class="jd-v-flakes">
          <path d="M250 150l10 4M282 140l4 9M314 148l11-4M346 138l7 7M378 148l10-3M300 164l9 4M356 164l8-5M266 168l10-2" />
        </g>
        <path class="jd-v-eye" d="M286 206v10M354 206v10" />
        <path class="jd-v-smile" d="M300 224c10 10 30 10 40 0" />
      </g>
      <g class="jd-v-steam">
        <path d="M270 108c-8-12 8-18 0-32" />
        <path d="M320 98c-8-12 8-18 0-32" />
        <path d="M370 108c-8-12 8-18 0-32" />
      </g>
    </svg>
  );
}

export function PracticeVideo({ language }: { language: UiLanguage }) {
  const [playing, setPlaying] = useState(true);
  return (
    <figure class={playing ? 'jd-video' : 'jd-video jd-video-paused'}>
      <Kitchen />
      <figcaption class="jd-unseen">{t(language, 'practice.video.alt')}</figcaption>
      <button type="button" class="jd-video-button" onClick={() => setPlaying(!playing)}>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path d={playing ? 'M4 2h3.500v14H4ZM10.500 2H14v14h-3.500Z' : 'M4 2l11 7-11 7Z'} />
        </svg>
        {t(language, playing ? 'practice.video.pause' : 'practice.video.play')}
      </button>
      <div class="jd-video-line" aria-hidden="true">
        <span />
      </div>
    </figure>
  );
}
