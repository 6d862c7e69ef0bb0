/**
 * For tests of programs that use App Runner: {@link io.github.apprunnerclient.testkit.FakeAppRunner}
 * is the service, on this machine; {@link io.github.apprunnerclient.testkit.AppRunnerStubs} are single replies of it, on
 * any WireMock.
 *
 * <p>It needs WireMock, either of its artifacts;
 * {@link io.github.apprunnerclient.testkit.FakeAppRunnerExtension} alone needs the JUnit Jupiter API.
 *
 * <table>
 * <caption>What the fake checks, and what it does not</caption>
 * <tr><th>what</th><th>it checks or does</th><th>it does not</th></tr>
 * <tr><td>operations</td>
 *   <td>all 37, by {@code X-Amz-Target}; anything else is an {@code UnknownOperationException}; an operation refuses
 *   with the errors that the model lists for it, and with the common ones</td>
 *   <td>build or run anything</td></tr>
 * <tr><td>requests</td>
 *   <td>POST, {@code application/x-amz-json-1.0}, JSON, and each member's JSON type: else a
 *   {@code SerializationException}</td>
 *   <td>the path; members that it doesn't know</td></tr>
 * <tr><td>members</td>
 *   <td>each constraint of the service's model: required, lengths in characters, patterns ({@code aws:} tag keys among
 *   them), provider types, page sizes, ARNs: else an {@code InvalidRequestException} that names the first one broken</td>
 *   <td>say it in the service's words, which are not published</td></tr>
 * <tr><td>connections</td>
 *   <td>names, once each; the quota, 10 unless set: {@code ServiceQuotaExceededException}, 402; unknown ARNs:
 *   {@code ResourceNotFoundException}; ARNs in the region's partition, of account 123456789012; creation times in
 *   milliseconds; deleted ones are gone, or stay listed as {@code DELETED} if told so</td>
 *   <td>know more than one account or region</td></tr>
 * <tr><td>handshakes</td>
 *   <td>{@code PENDING_HANDSHAKE} until a test or time makes it {@code AVAILABLE}, or a test {@code ERROR}</td>
 *   <td>talk to a provider</td></tr>
 * <tr><td>pages</td>
 *   <td>tokens are opaque and good for the request's other parameters only; what is deleted meanwhile hides nothing</td>
 *   <td>let tokens expire, except by a reset</td></tr>
 * <tr><td>tags</td>
 *   <td>at most 50: else an {@code InvalidRequestException}; tags of a listed {@code DELETED} connection:
 *   {@code InvalidStateException}</td>
 *   <td>mind a key that is sent twice, the last one wins, or a tag without a value, which is empty</td></tr>
 * <tr><td>signatures</td>
 *   <td>Signature Version 4 in the {@code Authorization} header, of the known credentials, for this region and
 *   service, over the body that arrived, {@code host}, and all {@code x-amz-} headers:
 *   {@code MissingAuthenticationTokenException}, {@code IncompleteSignatureException},
 *   {@code UnrecognizedClientException}, {@code InvalidSignatureException}, all with 400; none if turned off</td>
 *   <td>take signatures in the query, of Signature Version 4a, or dated by the {@code Date} header alone</td></tr>
 * <tr><td>clocks</td>
 *   <td>signed at most 5 minutes before or after the service's clock: else {@code InvalidSignatureException};
 *   at most 15: else {@code RequestExpired}; each reply has the {@code Date}</td>
 *   <td>let credentials expire</td></tr>
 * <tr><td>permissions</td><td></td><td>check any: known credentials may do everything</td></tr>
 * <tr><td>replies</td>
 *   <td>a request id of its own for each; throttling, failures, resets, stalls, trickles and truncated bodies when a
 *   test asks for them</td>
 *   <td>throttle unasked; use TLS or HTTP/2</td></tr>
 * </table>
 */
@NullMarked
package io.github.apprunnerclient.testkit;

import org.jspecify.annotations.NullMarked;
