package com.example

import io.github.apprunnerclient.AppRunnerAsyncClient
import io.github.apprunnerclient.model.ProviderType
import io.github.apprunnerclient.model.ServiceStatus
import kotlinx.coroutines.delay
import kotlinx.coroutines.future.await
import kotlin.time.Duration.Companion.milliseconds

/** [lifeOfAService] for coroutines. */
suspend fun lifeOfAService(client: AppRunnerAsyncClient, tell: (String) -> Unit) {
    val connection = client.createConnection {
        it.connectionName("my-connection").providerType(ProviderType.GITHUB)
    }.await().connection()?.connectionArn() ?: error("no connection")
    val scaling = client.createAutoScalingConfiguration {
        it.autoScalingConfigurationName("my-scaling").minSize(1).maxSize(2)
    }.await().autoScalingConfiguration()?.autoScalingConfigurationArn()

    val arn = client.createService {
        it.fromPrivateRepository(connection).autoScalingConfigurationArn(scaling)
    }.await().service()?.serviceArn() ?: error("no service")
    suspend fun settled() = tell("${client.awaitSettled(arn)}")
    settled()

    tell("deploying: ${client.startDeployment { it.serviceArn(arn) }.await().operationId()}")
    client.listOperationsPaginator { it.serviceArn(arn) }
        .subscribe { page -> page.operationSummaryList().forEach { tell("${it.type()} ${it.status()}") } }
        .await()
    val domain = client.associateCustomDomain { it.serviceArn(arn).domainName("www.example.com") }.await()
    tell("${domain.dnsTarget()} ${domain.customDomain()?.status()}")

    client.pauseService { it.serviceArn(arn) }.await()
    settled()
    client.resumeService { it.serviceArn(arn) }.await()
    settled()
    client.updateService { it.serviceArn(arn).instanceConfiguration { i -> i.cpu("2 vCPU").memory("4 GB") } }.await()
    settled()
    client.deleteService { it.serviceArn(arn) }.await()
    settled()
}

private suspend fun AppRunnerAsyncClient.awaitSettled(arn: String): ServiceStatus? {
    while (true) {
        val status = describeService { it.serviceArn(arn) }.await().service()?.status()
        if (status != ServiceStatus.OPERATION_IN_PROGRESS) {
            return status
        }
        delay(1.milliseconds)
    }
}
