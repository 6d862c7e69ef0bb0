// @aws-sdk/client-apprunner, from a folder of its own: NODE_MODULES_PARENT is where node_modules is.
import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";

const require = createRequire(process.env.NODE_MODULES_PARENT + "/");
const sdk = require("@aws-sdk/client-apprunner");
const table = JSON.parse(readFileSync(new URL("calls.json", import.meta.url), "utf8"));
const kept = {};

function withKept(value) {
  if (typeof value === "string" && value.startsWith("$")) return kept[value.slice(1)];
  if (Array.isArray(value)) return value.map(withKept);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withKept(each)]));
}

const at = (reply, path) => path.split(".").reduce((value, part) => value[part], reply);
const size = (reply) => Object.values(reply).find(Array.isArray).length;

async function call(caller, operation, request) {
  const client = new sdk.AppRunnerClient({
    endpoint: process.env["FAKE_" + (caller.fake ?? "MAIN")],
    region: "us-east-1",
    maxAttempts: caller.attempts ?? 1,
    credentials: {
      accessKeyId: caller.key ?? "AKIAIOSFODNN7EXAMPLE",
      secretAccessKey: caller.secret ?? "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
      sessionToken: caller.token,
    },
  });
  try {
    return await client.send(new sdk[operation + "Command"](request));
  } finally {
    client.destroy();
  }
}

async function check(row, send) {
  const expected = typeof row.fails === "object" ? row.fails.javascript : row.fails;
  let reply;
  try {
    reply = await send({});
  } catch (e) {
    assert.equal(e.name, expected);
    assert.ok(e.$metadata.requestId);
    return;
  }
  assert.equal(expected, undefined);
  for (const [path, value] of Object.entries(row.gives ?? {})) assert.deepEqual(at(reply, path), withKept(value));
  for (const [name, path] of Object.entries(row.keep ?? {})) kept[name] = at(reply, path);
  if (row.pages) {
    const sizes = [size(reply)];
    while (reply.NextToken) {
      reply = await send({NextToken: reply.NextToken});
      sizes.push(size(reply));
    }
    assert.deepEqual(sizes, row.pages);
  }
}

for (const [number, row] of table.calls.entries()) {
  const request = withKept(row.with ?? {});
  try {
    if (row.step) {
      const told = await fetch(process.env.FAKE_MAIN + "/_fake/" + row.step, {method: "POST", body: JSON.stringify(request)});
      assert.ok(told.ok);
    } else {
      await check(row, (more) => call(table.callers[row.as ?? "known"], row.call, {...request, ...more}));
    }
  } catch (e) {
    throw new Error(`${number}: ${JSON.stringify(row)}`, {cause: e});
  }
}
console.log(`${table.calls.filter((row) => row.call).length} calls`);
