package io.github.apprunnerclient.bench.floor;

import java.time.Instant;

/** What the reply tells of a connection. */
public record FloorConnection(String arn, String name, String providerType, String status, Instant createdAt) {}
