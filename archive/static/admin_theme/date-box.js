// Under a date box: how what is being typed is understood. Without this script the server says it
// for the stored date and after a refused form.
"use strict";
{
    const PAUSE = 250;
    const waiting = new WeakMap();
    const asked = new WeakMap();

    const show = (output, reading) => {
        output.replaceChildren();
        output.dataset.fresh = "yes";
        output.classList.toggle("datebox__reading--refused", Boolean(reading.error));
        if (reading.error) {
            output.textContent = reading.error;
        } else if (reading.edtf) {
            const parts = [["b", reading.house], ["code", reading.edtf], ["span", reading.bounds]];
            for (const [tag, text] of parts) {
                const element = document.createElement(tag);
                element.textContent = text;
                output.append(element, " ");
            }
        }
    };

    const ask = async (input, output) => {
        const home = input.form && input.form.dataset.dateBox;
        if (!home) {
            return;
        }
        const query = new URLSearchParams({box: input.dataset.box, text: input.value});
        const number = (asked.get(input) || 0) + 1;
        asked.set(input, number);
        try {
            const response = await fetch(`${home}?${query}`, {headers: {Accept: "application/json"}});
            const reading = response.ok ? await response.json() : {};
            if (asked.get(input) === number) {
                show(output, reading);
            }
        } catch {
            output.replaceChildren();
        }
    };

    document.addEventListener("input", (event) => {
        const input = event.target;
        if (!input.dataset || !input.dataset.box) {
            return;
        }
        const output = input.parentElement.querySelector(".datebox__reading");
        clearTimeout(waiting.get(input));
        waiting.set(input, setTimeout(() => ask(input, output), PAUSE));
    });
}
