/**
 * The client for AWS App Runner: {@link io.github.apprunnerclient.AppRunnerClient} is where to start, or
 * {@link io.github.apprunnerclient.AppRunnerAsyncClient} for asynchronous calls.
 *
 * <p>The packages, for maintainers. Each has a {@code package-info} that says more, and a test,
 * {@code ArchitectureTest}, that keeps its arrows.
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
 *     .metrics                       what a call measures, for those who publish it
 *     .protocol                      awsJson1_0: operations, the one JSON codec, error translation
 *     .schema                        a shape's members; equality, text and fields by name over them
 *     .endpoint                      region and flags to a URI
 *     .sdk                           what differs between the versions of the SDK that a program may bring
 *     .newersdk                      all that refers to what AWS SDK 2.30 lacks; loaded by name alone
 *     .warmup                        gets ready without a network what a first call needs
 *     .databind                      what the models' Jackson annotations refer to; never loaded by a call
 * </pre>
 *
 * <p>A call's way through it, in the order of the code:
 *
 * <ol>
 *   <li>{@code AppRunnerOperations.createConnection} hands its {@code Operation} to {@code DefaultAppRunnerClient}.
 *   <li>{@code ApiCallFactory.newCall} checks the request, finds the endpoint and writes the body: an {@code ApiCall}.
 *   <li>{@code BlockingDriver} does what the call's steps say: ask for credentials, send, wait. {@code ApiCall} signs in
 *       {@code RequestFactory}.
 *   <li>{@code Exchange} gives the request to an {@code SdkHttpClient}, and gathers the reply.
 *   <li>{@code HttpExchange}, of the default one, takes a connection from its pool or has the {@code Connector} open a
 *       socket, writes the request and reads the reply.
 *   <li>{@code ApiCall.replied} has the reply read into a response or an exception, and decides whether there is another
 *       attempt.
 * </ol>
 *
 * <p>For {@code AppRunnerAsyncClient}, {@code AsyncDriver} does the steps, and an {@code AsyncSender} has the exchange made
 * on another thread. What follows from the service's model is generated: models, operations, paginators. {@code
 * CONTRIBUTING.md} says how to take a new one.
 */
@NullMarked
package io.github.apprunnerclient;

import org.jspecify.annotations.NullMarked;
