"""Walks through calls.json: each client says only how it calls, and what tells it that a call failed."""
import json
import os
import pathlib
import urllib.request

TABLE = json.loads(pathlib.Path(__file__).with_name("calls.json").read_text(encoding="utf-8"))
NO_PROXY = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Failed(Exception):
    """A call failed with this error code."""


class Caller:
    def __init__(self, fake="MAIN", key="AKIAIOSFODNN7EXAMPLE", secret="wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
                 token=None, attempts=1):
        self.endpoint = os.environ["FAKE_" + fake]
        self.key = key
        self.secret = secret
        self.token = token
        self.attempts = attempts


def walk(client, call):
    """call(caller, operation, request) gives the reply, or raises Failed."""
    kept = {}
    callers = {name: Caller(**values) for name, values in TABLE["callers"].items()}
    for number, row in enumerate(TABLE["calls"]):
        request = with_kept(row.get("with", {}), kept)
        try:
            if "step" in row:
                take(row["step"], request)
            else:
                check(row, kept, client, lambda more: call(callers[row.get("as", "known")], row["call"], request | more))
        except Exception as e:
            raise AssertionError(f"{number}: {row}") from e
    print(f"{sum('call' in row for row in TABLE['calls'])} calls")


def check(row, kept, client, call):
    fails = row.get("fails")
    expected = fails.get(client) if isinstance(fails, dict) else fails
    try:
        reply = call({})
    except Failed as e:
        assert e.args[0] == expected, e.args[0]
        return
    assert expected is None, reply
    for path, value in row.get("gives", {}).items():
        assert at(reply, path) == with_kept(value, kept), (path, at(reply, path))
    for name, path in row.get("keep", {}).items():
        kept[name] = at(reply, path)
    if "pages" in row:
        sizes = [size(reply)]
        while reply.get("NextToken"):
            reply = call({"NextToken": reply["NextToken"]})
            sizes.append(size(reply))
        assert sizes == row["pages"], sizes


def take(step, arguments):
    body = json.dumps(arguments).encode()
    NO_PROXY.open(urllib.request.Request(os.environ["FAKE_MAIN"] + "/_fake/" + step, body)).read()


def size(reply):
    return next(len(value) for value in reply.values() if isinstance(value, list))


def at(reply, path):
    for part in path.split("."):
        reply = reply[int(part) if isinstance(reply, list) else part]
    return reply


def with_kept(value, kept):
    if isinstance(value, dict):
        return {name: with_kept(each, kept) for name, each in value.items()}
    if isinstance(value, list):
        return [with_kept(each, kept) for each in value]
    return kept[value[1:]] if isinstance(value, str) and value.startswith("$") else value
