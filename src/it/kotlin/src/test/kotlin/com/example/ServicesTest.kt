package com.example

import com.github.tomakehurst.wiremock.WireMockServer
import com.github.tomakehurst.wiremock.client.WireMock.containing
import com.github.tomakehurst.wiremock.client.WireMock.equalTo
import com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath
import com.github.tomakehurst.wiremock.client.WireMock.okJson
import com.github.tomakehurst.wiremock.client.WireMock.post
import com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor
import com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo
import com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig
import com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED
import io.github.apprunnerclient.AppRunnerAsyncClient
import io.github.apprunnerclient.AppRunnerClient
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.BeforeEach
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider
import software.amazon.awssdk.regions.Region
import java.net.URI
import kotlin.test.Test
import kotlin.test.assertEquals

class ServicesTest {
    private val server = WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
    private val told = mutableListOf<String>()
    private val endpoint get() = URI.create(server.baseUrl())

    @BeforeEach
    fun start() {
        server.start()
        answers("CreateConnection", """{"Connection":{"ConnectionArn":"the-connection"}}""")
        answers("CreateAutoScalingConfiguration", """{"AutoScalingConfiguration":{"AutoScalingConfigurationArn":"s"}}""")
        answers("StartDeployment", """{"OperationId":"deployment"}""")
        answers("ListOperations", """{"OperationSummaryList":[{"Type":"CREATE_SERVICE","Status":"SUCCEEDED"}]}""")
        answers("AssociateCustomDomain", """{"DNSTarget":"target","CustomDomain":{"Status":"CREATING"}}""")
        changes("CreateService", "RUNNING")
        changes("PauseService", "PAUSED")
        changes("ResumeService", "RUNNING")
        changes("UpdateService", "RUNNING")
        changes("DeleteService", "DELETED")
    }

    @AfterEach
    fun stop() = server.stop()

    @Test
    fun `a service lives`() {
        AppRunnerClient.builder()
            .endpointOverride(endpoint)
            .region(Region.US_EAST_1)
            .credentialsProvider(credentials)
            .build()
            .use { lifeOfAService(it, told::add) }

        assertLived()
    }

    @Test
    fun `a service lives in coroutines`() {
        AppRunnerAsyncClient.builder()
            .endpointOverride(endpoint)
            .region(Region.US_EAST_1)
            .credentialsProvider(credentials)
            .build()
            .use { runBlocking { lifeOfAService(it, told::add) } }

        assertLived()
    }

    private fun assertLived() {
        assertEquals(
            listOf(
                "RUNNING", "deploying: deployment", "CREATE_SERVICE SUCCEEDED", "target CREATING",
                "PAUSED", "RUNNING", "RUNNING", "DELETED",
            ),
            told,
        )
        val path = "$.SourceConfiguration.AuthenticationConfiguration.ConnectionArn"
        server.verify(
            1,
            postRequestedFor(urlEqualTo("/"))
                .withHeader("X-Amz-Target", containing("CreateService"))
                .withRequestBody(matchingJsonPath(path, equalTo("the-connection"))),
        )
    }

    private fun answers(operation: String, json: String) {
        server.stubFor(asked(operation).willReturn(okJson(json)))
    }

    /** The service is busy for one look, then as the change has made it. */
    private fun changes(operation: String, status: String) {
        for (from in listOf(STARTED, "CreateService", "PauseService", "ResumeService", "UpdateService")) {
            server.stubFor(
                asked(operation).inScenario("service").whenScenarioStateIs(from)
                    .willReturn(okJson(service("OPERATION_IN_PROGRESS"))).willSetStateTo("$operation, busy"),
            )
        }
        server.stubFor(
            asked("DescribeService").inScenario("service").whenScenarioStateIs("$operation, busy")
                .willReturn(okJson(service("OPERATION_IN_PROGRESS"))).willSetStateTo(operation),
        )
        server.stubFor(
            asked("DescribeService").inScenario("service").whenScenarioStateIs(operation)
                .willReturn(okJson(service(status))),
        )
    }

    private fun asked(operation: String) =
        post(urlEqualTo("/")).withHeader("X-Amz-Target", equalTo("AppRunner.$operation"))

    private fun service(status: String) =
        """{"Service":{"ServiceName":"my-service","ServiceArn":"the-service","Status":"$status"},"OperationId":"1"}"""

    private companion object {
        val credentials: StaticCredentialsProvider =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "SECRET"))
    }
}
