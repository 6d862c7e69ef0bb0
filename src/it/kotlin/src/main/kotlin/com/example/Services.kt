package com.example

import io.github.apprunnerclient.AppRunnerClient
import io.github.apprunnerclient.model.ConfigurationSource
import io.github.apprunnerclient.model.CreateServiceRequest
import io.github.apprunnerclient.model.ProviderType
import io.github.apprunnerclient.model.Runtime
import io.github.apprunnerclient.model.ServiceStatus
import io.github.apprunnerclient.model.SourceCodeVersionType

/** A service from a private repository, from its connection to its end; what happens is told line by line. */
fun lifeOfAService(client: AppRunnerClient, tell: (String) -> Unit) {
    val connection = client.createConnection {
        it.connectionName("my-connection").providerType(ProviderType.GITHUB)
    }.connection()?.connectionArn() ?: error("no connection")
    val scaling = client.createAutoScalingConfiguration {
        it.autoScalingConfigurationName("my-scaling").minSize(1).maxSize(2)
    }.autoScalingConfiguration()?.autoScalingConfigurationArn()

    val arn = client.createService {
        it.fromPrivateRepository(connection).autoScalingConfigurationArn(scaling)
    }.service()?.serviceArn() ?: error("no service")
    fun settled() = tell("${client.awaitSettled(arn)}")
    settled()

    tell("deploying: ${client.startDeployment { it.serviceArn(arn) }.operationId()}")
    client.listOperations { it.serviceArn(arn) }.operationSummaryList()
        .forEach { tell("${it.type()} ${it.status()}") }
    val domain = client.associateCustomDomain { it.serviceArn(arn).domainName("www.example.com") }
    tell("${domain.dnsTarget()} ${domain.customDomain()?.status()}")

    client.pauseService { it.serviceArn(arn) }
    settled()
    client.resumeService { it.serviceArn(arn) }
    settled()
    client.updateService { it.serviceArn(arn).instanceConfiguration { i -> i.cpu("2 vCPU").memory("4 GB") } }
    settled()
    client.deleteService { it.serviceArn(arn) }
    settled()
}

internal fun CreateServiceRequest.Builder.fromPrivateRepository(connection: String): CreateServiceRequest.Builder =
    serviceName("my-service").sourceConfiguration { source ->
        source.authenticationConfiguration { it.connectionArn(connection) }
        source.codeRepository { repository ->
            repository.repositoryUrl("https://github.com/example/private")
            repository.sourceCodeVersion { it.type(SourceCodeVersionType.BRANCH).value("main") }
            repository.codeConfiguration { configuration ->
                configuration.configurationSource(ConfigurationSource.API)
                configuration.codeConfigurationValues {
                    it.runtime(Runtime.CORRETTO_11)
                        .buildCommand("mvn package")
                        .startCommand("java -jar target/app.jar")
                        .runtimeEnvironmentVariables(mapOf("STAGE" to "test"))
                }
            }
        }
    }

private fun AppRunnerClient.awaitSettled(arn: String): ServiceStatus? =
    generateSequence { describeService { it.serviceArn(arn) }.service()?.status() }
        .onEach { Thread.sleep(1) }
        .firstOrNull { it != ServiceStatus.OPERATION_IN_PROGRESS }
