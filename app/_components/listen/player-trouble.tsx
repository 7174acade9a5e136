import type { VoiceChoice } from "./browser-voice.ts";

/**
 * What keeps the voice from speaking, in a line that is read out too, and the other voices there are to try
 * again with. In the place of the story's name.
 */
export function PlayerTrouble({
  line,
  label,
  voices,
  choose,
}: {
  line: string;
  label: string;
  voices: readonly VoiceChoice[];
  choose: (uri: string) => void;
}) {
  return (
    <div className="player-trouble">
      <p role="alert">{line}</p>
      {voices.length > 1 && (
        <label>
          <span>{label}</span>
          <select value={voices[0]?.uri} onChange={({ target }) => choose(target.value)}>
            {voices.map(({ uri, name }) => (
              <option key={uri} value={uri}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
