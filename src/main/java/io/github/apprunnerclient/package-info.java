/**
 * The client for AWS App Runner: {@link io.github.apprunnerclient.AppRunnerClient} is where to start, or
 * {@link io.github.apprunnerclient.AppRunnerAsyncClient} for asynchronous calls.
 *
 * <p>The packages, for maintainers. Each has a {@code package-info} that says more, and a test,
 * {@code ArchitectureTest}, that keeps its arrows; {@code CONTRIBUTING.md} follows one call through them.
 *
 * <pre>
 * io.github.apprunnerclient          entry points: the clients, their builders, the handshake
 *   .model                           what callers hold: requests, responses, enums, exceptions; immutable
 *   .paginators, .waiters            what callers loop with
 *   .endpoints                       how callers choose endpoints themselves
 *   .internal                        puts the clients together; nobody outside uses it
 *     .lifecycle                     what takes more than one operation: find, get or create, delete if there
 *     .driver                        does the I/O for a call: one for callers who wait, one for those who don't
 *     .http                          the one HTTP/1.1 client, an SdkHttpClient like any other
 *     .call                          one API call, without any I/O: sign, judge the reply, decide on a retry
 *     .config                        builder, environment and profile, settled into one immutable object
 *     .protocol                      awsJson1_0: operations, the one JSON codec, error translation
 *     .schema                        a shape's members; equality, text and fields by name over them
 *     .endpoint                      region and flags to a URI
 *     .metrics                       what a call measures, for those who publish it
 *     .sdk                           what differs between the versions of the SDK that a program may bring
 *     .newersdk                      what only newer versions of the SDK load, by its name in a service file
 *     .warmup                        gets ready without a network what a first call needs
 *     .databind                      what the models' Jackson annotations refer to; never loaded by a call
 * </pre>
 */
@NullMarked
package io.github.apprunnerclient;

import org.jspecify.annotations.NullMarked;
