import type { Words } from "../words.ts";

/** Pages the server answers with by itself, by status: a title and what to do. */
export const plain: Words["plain"] = {
  400: {
    title: "Bad address",
    advice: "This address is incomplete or holds characters that cannot be read. Please check it.",
  },
  405: {
    title: "Request not supported",
    advice: "Baolan is for reading only. Please open the page in a browser.",
  },
  408: {
    title: "Request timed out",
    advice: "The request did not arrive whole, even after a long wait. Please try again.",
  },
  414: {
    title: "Address too long",
    advice:
      "This address is longer than can be taken. Please use fewer filters, or a shorter search.",
  },
  431: {
    title: "Request too large",
    advice: "The browser sent too much along with the request. Please clear its cookies and retry.",
  },
  500: {
    title: "Something went wrong",
    advice: "Baolan could not make this page. Please try again later.",
  },
  503: {
    title: "Too busy at the moment",
    advice: "This page took too long to make. Please try again later.",
  },
  back: "Back to the front page",
};
