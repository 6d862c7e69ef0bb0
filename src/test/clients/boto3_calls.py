import re

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

from walk import Failed, walk


def call(caller, operation, request):
    client = boto3.client(
        "apprunner",
        endpoint_url=caller.endpoint,
        region_name="us-east-1",
        aws_access_key_id=caller.key,
        aws_secret_access_key=caller.secret,
        aws_session_token=caller.token,
        config=Config(retries={"total_max_attempts": caller.attempts, "mode": "standard"}))
    try:
        return getattr(client, re.sub("(?<!^)(?=[A-Z])", "_", operation).lower())(**request)
    except ClientError as e:
        assert e.response["ResponseMetadata"]["RequestId"]
        raise Failed(e.response["Error"]["Code"]) from e


walk("boto3", call)
