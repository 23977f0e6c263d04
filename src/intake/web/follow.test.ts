import { MockAgent } from "undici";
import { expect, it } from "vitest";
import { followRedirects } from "./follow.js";

it.each(["http://127.0.0.1/", "http://169.254.169.254/latest", "http://[::1]/", "//10.0.0.1/x"])(
  "refuses a public page's redirect to %s",
  async (location) => {
    const dispatcher = new MockAgent();
    dispatcher.disableNetConnect();
    dispatcher.get("http://news.example").intercept({ path: "/" }).reply(302, "", { headers: { location } });
    const following = followRedirects(new URL("http://news.example/"), {
      dispatcher,
      timeoutMs: 5_000,
      allowPrivate: false,
    });
    await expect(following).rejects.toMatchObject({ code: "blocked-address" });
  },
);
