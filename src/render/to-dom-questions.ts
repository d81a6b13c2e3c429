/** Questions to the reader, as Lit templates. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { INCOMPLETE, type QuestionBlock } from './block.js';
import type { Host } from './host.js';
import { alertIcon, checkIcon, icons } from './icons.js';

export function renderQuestion(block: QuestionBlock, host: Host): TemplateResult {
  if (block.as === 'select') return renderSelect(block, host);
  if (block.as === 'date') return renderDate(block, host);
  const { id, text, note, answers, answered } = block;
  return html`<fieldset class="question" part="question" data-id=${id}>
    <legend>
      <span .textContent=${text}></span
      >${note ? html`<span class="quiet" .textContent=${` ${note}`}></span>` : nothing}
    </legend>
    <div class="answers" part="answers">
      ${answers.map(([answer, label]) => {
        const isChosen = answer === answered;
        return html`<button
          type="button"
          class="button"
          aria-pressed=${isChosen ? 'true' : 'false'}
          @click=${() => host.onAnswer(id, isChosen ? undefined : answer)}
        >
          ${icons[answer] ? (isChosen ? checkIcon : icons[answer]) : nothing}<span
            .textContent=${label}
          ></span>
        </button>`;
      })}
    </div>
  </fieldset>`;
}

const renderSelect = ({ id, text, answers, answered }: QuestionBlock, host: Host) =>
  html`<label class="field"
    ><span .textContent=${text}></span
    ><select
      data-id=${id}
      @change=${(event: Event) => host.onAnswer(id, (event.target as HTMLSelectElement).value)}
    >
      ${answers.map(
        ([answer, label]) =>
          html`<option
            value=${answer}
            .selected=${answer === answered}
            .textContent=${label}
          ></option>`,
      )}
    </select></label
  >`;

function renderDate(block: QuestionBlock, host: Host): TemplateResult {
  const { id, text, answered = '', min, max, error } = block;
  const onInput = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    host.onAnswer(id, input.validity.badInput ? INCOMPLETE : input.value);
    // Most browsers send each digit of a year. Nothing is wrong before the reader leaves the field.
    if (!input.matches(':focus')) {
      host.onAnswer(`${id}-left`, input.validity.valid ? undefined : 'yes');
    }
  };
  // Setting the value of a field that the reader is filling in would empty it.
  return html`<label class="field"
      ><span .textContent=${text}></span
      ><input
        type="date"
        part="end-date"
        autocomplete="off"
        data-id=${id}
        min=${min ?? nothing}
        max=${max ?? nothing}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ? `error-${id}` : nothing}
        .value=${live(answered === INCOMPLETE ? '' : answered)}
        @change=${onInput}
        @blur=${onInput} /></label
    >${
      error
        ? html`<p class="error" id="error-${id}">
            ${alertIcon}<span .textContent=${error}></span>
          </p>`
        : nothing
    }`;
}
