"""The AWS CLI: in this process where it can be imported, which is much faster, else as a command."""
import contextlib
import io
import json
import os
import re
import subprocess

from walk import Failed, walk

try:
    from awscli.clidriver import create_clidriver
except ImportError:
    create_clidriver = None


def call(caller, operation, request):
    os.environ.update(
        AWS_ENDPOINT_URL_APPRUNNER=caller.endpoint,
        AWS_REGION="us-east-1",
        AWS_DEFAULT_REGION="us-east-1",
        AWS_ACCESS_KEY_ID=caller.key,
        AWS_SECRET_ACCESS_KEY=caller.secret,
        AWS_SESSION_TOKEN=caller.token or "",
        AWS_RETRY_MODE="standard",
        AWS_MAX_ATTEMPTS=str(caller.attempts))
    name = re.sub("(?<!^)(?=[A-Z])", "-", operation).lower()
    code, output, errors = run(
        ["apprunner", name, "--output", "json", "--no-paginate", "--cli-input-json", json.dumps(request)])
    if code != 0:
        raise Failed(re.search(r"An error occurred \((\w+)\)", errors).group(1))
    return json.loads(output or "{}")


def run(arguments):
    if create_clidriver is None:
        done = subprocess.run(["aws", *arguments], capture_output=True, encoding="utf-8", check=False)
        return done.returncode, done.stdout, done.stderr
    with contextlib.redirect_stdout(io.StringIO()) as output, contextlib.redirect_stderr(io.StringIO()) as errors:
        code = create_clidriver().main(arguments)
    return code, output.getvalue(), errors.getvalue()


walk("aws", call)
