// Generated from the OpenAPI document by `npm run generate:client`. Do not edit.

export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        login: string;
                        name: string;
                        password: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            email: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            locale: "zh" | "en";
                            login: string;
                            name: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            canAnswer: boolean;
                            /** Format: date-time */
                            dueAt: string;
                            makerName: string;
                            message: string;
                            need: {
                                /** Format: date */
                                neededBy: string | null;
                                part: string;
                                placeName: string | null;
                                quantity: string;
                                /** @enum {string} */
                                severity: "line_stops" | "urgent" | "normal";
                                specification: string;
                                unit: string;
                            };
                            /** @enum {string} */
                            state: "put" | "accepted" | "declined" | "expired" | "withdrawn";
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        answer: "yes" | "no";
                        answeredBy: string;
                        /**
                         * Format: date
                         * @default null
                         */
                        earliestDate?: string | null;
                        /** @default  */
                        remark?: string;
                        /** @default null */
                        weeklyQuantity?: string | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            claimUrl: string | null;
                            /** @enum {string} */
                            state: "put" | "accepted" | "declined" | "expired" | "withdrawn";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    subject?: string;
                    subjectId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                action: string;
                                /** Format: date-time */
                                at: string;
                                by: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                /** Format: uuid */
                                id: string;
                                subject: string;
                                subjectId: string;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/call-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                calls: {
                                    /** Format: date-time */
                                    calledAt: string;
                                    caller: string;
                                    /** @enum {string} */
                                    outcome: "yes" | "no" | "call_again" | "not_reached";
                                    remark: string;
                                    spokeWith: string;
                                }[];
                                contacts: {
                                    email: string | null;
                                    name: string;
                                    phone: string | null;
                                    position: string | null;
                                }[];
                                introduction: {
                                    /** Format: date-time */
                                    answeredAt: string | null;
                                    answeredBy: string | null;
                                    /** @enum {string|null} */
                                    answeredVia: "account" | "link" | "telephone" | null;
                                    asking: {
                                        contact: string | null;
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    /** Format: date-time */
                                    dueAt: string;
                                    /** Format: date */
                                    earliestDate: string | null;
                                    /** Format: uuid */
                                    id: string;
                                    maker: {
                                        claimed: boolean;
                                        contact: string | null;
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                        regionName: string;
                                    };
                                    message: string;
                                    need: {
                                        /** Format: date */
                                        neededBy: string | null;
                                        part: string;
                                        placeName: string | null;
                                        quantity: string;
                                        /** @enum {string} */
                                        severity: "line_stops" | "urgent" | "normal";
                                        specification: string;
                                        unit: string;
                                    };
                                    owner: string | null;
                                    /** Format: date-time */
                                    putAt: string;
                                    remark: string;
                                    /** Format: uuid */
                                    shortageId: string | null;
                                    /** @enum {string} */
                                    state: "put" | "accepted" | "declined" | "expired" | "withdrawn";
                                    version: number;
                                    weeklyQuantity: string | null;
                                };
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claim-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            enterpriseName: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claim-links/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            enterpriseId: string;
                            enterpriseName: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    enterpriseId?: string;
                    eventId?: string;
                    nextStep?: "overdue" | "missing";
                    origin?: "introduction" | "meeting" | "intent";
                    page?: number;
                    productId?: string;
                    shortageId?: string;
                    side?: "buyer" | "seller";
                    size?: number;
                    state?: "negotiating" | "in_trial" | "signed" | "delivering" | "delivered" | "ended" | "cancelled";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            counts: {
                                cancelled: number;
                                delivered: number;
                                delivering: number;
                                ended: number;
                                in_trial: number;
                                negotiating: number;
                                signed: number;
                            };
                            items: {
                                buyer: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    regionCode: string;
                                    regionName: string;
                                };
                                /** Format: date-time */
                                closedAt: string | null;
                                /** @enum {string|null} */
                                closeReason: "price" | "quality" | "capacity" | "delivery_time" | "specification" | "no_answer" | "no_longer_needed" | "ordered_elsewhere" | "counted_elsewhere" | "outcome_corrected" | "other" | "buyer_withdrew" | "seller_cannot_deliver" | "payment" | "by_agreement" | "entered_wrongly" | null;
                                closeRemark: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string|null} */
                                mySide: "buyer" | "seller" | null;
                                nextStep: {
                                    /** Format: date */
                                    due: string;
                                    overdue: boolean;
                                    owner: string;
                                    /** @enum {string} */
                                    side: "buyer" | "seller";
                                    what: string;
                                } | null;
                                /** Format: date-time */
                                openedAt: string;
                                order: {
                                    amount: string | null;
                                    contractNumber: string;
                                    quantities: {
                                        accepted: string;
                                        ordered: string;
                                        rejected: string;
                                        unit: string;
                                    }[];
                                    /** Format: date */
                                    signedOn: string;
                                } | null;
                                origin: {
                                    event: {
                                        /** Format: uuid */
                                        id: string;
                                        title: string;
                                    } | null;
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    kind: "introduction" | "meeting" | "intent";
                                };
                                /** Format: uuid */
                                productId: string | null;
                                seller: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    regionCode: string;
                                    regionName: string;
                                };
                                /** Format: uuid */
                                shortageId: string | null;
                                /** @enum {string} */
                                state: "negotiating" | "in_trial" | "signed" | "delivering" | "delivered" | "ended" | "cancelled";
                                /** Format: date-time */
                                stateSince: string;
                                subject: string;
                                trial: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    verdict: "open" | "passed" | "failed";
                                } | null;
                                version: number;
                            }[];
                            overdue: number;
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asked: {
                                quantity: string;
                                unit: string;
                            } | null;
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: date-time */
                            closedAt: string | null;
                            /** @enum {string|null} */
                            closeReason: "price" | "quality" | "capacity" | "delivery_time" | "specification" | "no_answer" | "no_longer_needed" | "ordered_elsewhere" | "counted_elsewhere" | "outcome_corrected" | "other" | "buyer_withdrew" | "seller_cannot_deliver" | "payment" | "by_agreement" | "entered_wrongly" | null;
                            closeRemark: string;
                            commands: ("begin_trial" | "conclude_trial" | "sign" | "correct_order" | "deliver" | "strike_lot" | "strike_last_lot" | "complete" | "end" | "resume" | "resume_trial" | "cancel")[];
                            contacts: {
                                buyer: string | null;
                                seller: string | null;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            lines: {
                                accepted: string;
                                /** Format: date */
                                due: string | null;
                                item: string;
                                left: string;
                                line: number;
                                price: {
                                    amount: string;
                                    unitPrice: string;
                                } | null;
                                quantity: string;
                                rejected: string;
                                /** Format: uuid */
                                shortageId: string | null;
                                specification: string;
                                unit: string;
                            }[];
                            lots: {
                                /** Format: date */
                                day: string;
                                /** Format: date-time */
                                enteredAt: string;
                                enteredBy: string;
                                /** Format: uuid */
                                id: string;
                                lines: {
                                    accepted: string;
                                    line: number;
                                    rejected: string;
                                }[];
                                number: string;
                                remark: string;
                                struck: {
                                    /** Format: date-time */
                                    at: string;
                                    because: string;
                                    by: string;
                                } | null;
                            }[];
                            /** @enum {string|null} */
                            mySide: "buyer" | "seller" | null;
                            nextStep: {
                                /** Format: date */
                                due: string;
                                overdue: boolean;
                                owner: string;
                                /** @enum {string} */
                                side: "buyer" | "seller";
                                what: string;
                            } | null;
                            /** Format: date-time */
                            openedAt: string;
                            order: {
                                amount: string | null;
                                contractNumber: string;
                                quantities: {
                                    accepted: string;
                                    ordered: string;
                                    rejected: string;
                                    unit: string;
                                }[];
                                /** Format: date */
                                signedOn: string;
                            } | null;
                            origin: {
                                event: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                } | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "introduction" | "meeting" | "intent";
                            };
                            /** Format: uuid */
                            productId: string | null;
                            seller: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            shortageId: string | null;
                            /** @enum {string} */
                            state: "negotiating" | "in_trial" | "signed" | "delivering" | "delivered" | "ended" | "cancelled";
                            /** Format: date-time */
                            stateSince: string;
                            subject: string;
                            trial: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                            } | null;
                            trials: {
                                /** Format: date-time */
                                begunAt: string;
                                /** Format: date-time */
                                concludedAt: string | null;
                                /** Format: date */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                place: string;
                                remark: string;
                                results: {
                                    measure: string;
                                    target: string;
                                    unit: string;
                                    value: string;
                                }[];
                                /** Format: date */
                                to: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                                what: string;
                            }[];
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        reason: "buyer_withdrew" | "seller_cannot_deliver" | "quality" | "payment" | "by_agreement" | "entered_wrongly" | "other";
                        /** @default  */
                        remark?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asked: {
                                quantity: string;
                                unit: string;
                            } | null;
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: date-time */
                            closedAt: string | null;
                            /** @enum {string|null} */
                            closeReason: "price" | "quality" | "capacity" | "delivery_time" | "specification" | "no_answer" | "no_longer_needed" | "ordered_elsewhere" | "counted_elsewhere" | "outcome_corrected" | "other" | "buyer_withdrew" | "seller_cannot_deliver" | "payment" | "by_agreement" | "entered_wrongly" | null;
                            closeRemark: string;
                            commands: ("begin_trial" | "conclude_trial" | "sign" | "correct_order" | "deliver" | "strike_lot" | "strike_last_lot" | "complete" | "end" | "resume" | "resume_trial" | "cancel")[];
                            contacts: {
                                buyer: string | null;
                                seller: string | null;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            lines: {
                                accepted: string;
                                /** Format: date */
                                due: string | null;
                                item: string;
                                left: string;
                                line: number;
                                price: {
                                    amount: string;
                                    unitPrice: string;
                                } | null;
                                quantity: string;
                                rejected: string;
                                /** Format: uuid */
                                shortageId: string | null;
                                specification: string;
                                unit: string;
                            }[];
                            lots: {
                                /** Format: date */
                                day: string;
                                /** Format: date-time */
                                enteredAt: string;
                                enteredBy: string;
                                /** Format: uuid */
                                id: string;
                                lines: {
                                    accepted: string;
                                    line: number;
                                    rejected: string;
                                }[];
                                number: string;
                                remark: string;
                                struck: {
                                    /** Format: date-time */
                                    at: string;
                                    because: string;
                                    by: string;
                                } | null;
                            }[];
                            /** @enum {string|null} */
                            mySide: "buyer" | "seller" | null;
                            nextStep: {
                                /** Format: date */
                                due: string;
                                overdue: boolean;
                                owner: string;
                                /** @enum {string} */
                                side: "buyer" | "seller";
                                what: string;
                            } | null;
                            /** Format: date-time */
                            openedAt: string;
                            order: {
                                amount: string | null;
                                contractNumber: string;
                                quantities: {
                                    accepted: string;
                                    ordered: string;
                                    rejected: string;
                                    unit: string;
                                }[];
                                /** Format: date */
                                signedOn: string;
                            } | null;
                            origin: {
                                event: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                } | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "introduction" | "meeting" | "intent";
                            };
                            /** Format: uuid */
                            productId: string | null;
                            seller: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            shortageId: string | null;
                            /** @enum {string} */
                            state: "negotiating" | "in_trial" | "signed" | "delivering" | "delivered" | "ended" | "cancelled";
                            /** Format: date-time */
                            stateSince: string;
                            subject: string;
                            trial: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                            } | null;
                            trials: {
                                /** Format: date-time */
                                begunAt: string;
                                /** Format: date-time */
                                concludedAt: string | null;
                                /** Format: date */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                place: string;
                                remark: string;
                                results: {
                                    measure: string;
                                    target: string;
                                    unit: string;
                                    value: string;
                                }[];
                                /** Format: date */
                                to: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                                what: string;
                            }[];
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default  */
                        remark?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asked: {
                                quantity: string;
                                unit: string;
                            } | null;
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: date-time */
                            closedAt: string | null;
                            /** @enum {string|null} */
                            closeReason: "price" | "quality" | "capacity" | "delivery_time" | "specification" | "no_answer" | "no_longer_needed" | "ordered_elsewhere" | "counted_elsewhere" | "outcome_corrected" | "other" | "buyer_withdrew" | "seller_cannot_deliver" | "payment" | "by_agreement" | "entered_wrongly" | null;
                            closeRemark: string;
                            commands: ("begin_trial" | "conclude_trial" | "sign" | "correct_order" | "deliver" | "strike_lot" | "strike_last_lot" | "complete" | "end" | "resume" | "resume_trial" | "cancel")[];
                            contacts: {
                                buyer: string | null;
                                seller: string | null;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            lines: {
                                accepted: string;
                                /** Format: date */
                                due: string | null;
                                item: string;
                                left: string;
                                line: number;
                                price: {
                                    amount: string;
                                    unitPrice: string;
                                } | null;
                                quantity: string;
                                rejected: string;
                                /** Format: uuid */
                                shortageId: string | null;
                                specification: string;
                                unit: string;
                            }[];
                            lots: {
                                /** Format: date */
                                day: string;
                                /** Format: date-time */
                                enteredAt: string;
                                enteredBy: string;
                                /** Format: uuid */
                                id: string;
                                lines: {
                                    accepted: string;
                                    line: number;
                                    rejected: string;
                                }[];
                                number: string;
                                remark: string;
                                struck: {
                                    /** Format: date-time */
                                    at: string;
                                    because: string;
                                    by: string;
                                } | null;
                            }[];
                            /** @enum {string|null} */
                            mySide: "buyer" | "seller" | null;
                            nextStep: {
                                /** Format: date */
                                due: string;
                                overdue: boolean;
                                owner: string;
                                /** @enum {string} */
                                side: "buyer" | "seller";
                                what: string;
                            } | null;
                            /** Format: date-time */
                            openedAt: string;
                            order: {
                                amount: string | null;
                                contractNumber: string;
                                quantities: {
                                    accepted: string;
                                    ordered: string;
                                    rejected: string;
                                    unit: string;
                                }[];
                                /** Format: date */
                                signedOn: string;
                            } | null;
                            origin: {
                                event: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                } | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "introduction" | "meeting" | "intent";
                            };
                            /** Format: uuid */
                            productId: string | null;
                            seller: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            shortageId: string | null;
                            /** @enum {string} */
                            state: "negotiating" | "in_trial" | "signed" | "delivering" | "delivered" | "ended" | "cancelled";
                            /** Format: date-time */
                            stateSince: string;
                            subject: string;
                            trial: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                            } | null;
                            trials: {
                                /** Format: date-time */
                                begunAt: string;
                                /** Format: date-time */
                                concludedAt: string | null;
                                /** Format: date */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                place: string;
                                remark: string;
                                results: {
                                    measure: string;
                                    target: string;
                                    unit: string;
                                    value: string;
                                }[];
                                /** Format: date */
                                to: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                                what: string;
                            }[];
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        reason: "price" | "quality" | "capacity" | "delivery_time" | "specification" | "no_answer" | "no_longer_needed" | "ordered_elsewhere" | "counted_elsewhere" | "outcome_corrected" | "other";
                        /** @default  */
                        remark?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asked: {
                                quantity: string;
                                unit: string;
                            } | null;
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: date-time */
                            closedAt: string | null;
                            /** @enum {string|null} */
                            closeReason: "price" | "quality" | "capacity" | "delivery_time" | "specification" | "no_answer" | "no_longer_needed" | "ordered_elsewhere" | "counted_elsewhere" | "outcome_corrected" | "other" | "buyer_withdrew" | "seller_cannot_deliver" | "payment" | "by_agreement" | "entered_wrongly" | null;
                            closeRemark: string;
                            commands: ("begin_trial" | "conclude_trial" | "sign" | "correct_order" | "deliver" | "strike_lot" | "strike_last_lot" | "complete" | "end" | "resume" | "resume_trial" | "cancel")[];
                            contacts: {
                                buyer: string | null;
                                seller: string | null;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            lines: {
                                accepted: string;
                                /** Format: date */
                                due: string | null;
                                item: string;
                                left: string;
                                line: number;
                                price: {
                                    amount: string;
                                    unitPrice: string;
                                } | null;
                                quantity: string;
                                rejected: string;
                                /** Format: uuid */
                                shortageId: string | null;
                                specification: string;
                                unit: string;
                            }[];
                            lots: {
                                /** Format: date */
                                day: string;
                                /** Format: date-time */
                                enteredAt: string;
                                enteredBy: string;
                                /** Format: uuid */
                                id: string;
                                lines: {
                                    accepted: string;
                                    line: number;
                                    rejected: string;
                                }[];
                                number: string;
                                remark: string;
                                struck: {
                                    /** Format: date-time */
                                    at: string;
                                    because: string;
                                    by: string;
                                } | null;
                            }[];
                            /** @enum {string|null} */
                            mySide: "buyer" | "seller" | null;
                            nextStep: {
                                /** Format: date */
                                due: string;
                                overdue: boolean;
                                owner: string;
                                /** @enum {string} */
                                side: "buyer" | "seller";
                                what: string;
                            } | null;
                            /** Format: date-time */
                            openedAt: string;
                            order: {
                                amount: string | null;
                                contractNumber: string;
                                quantities: {
                                    accepted: string;
                                    ordered: string;
                                    rejected: string;
                                    unit: string;
                                }[];
                                /** Format: date */
                                signedOn: string;
                            } | null;
                            origin: {
                                event: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                } | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "introduction" | "meeting" | "intent";
                            };
                            /** Format: uuid */
                            productId: string | null;
                            seller: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            shortageId: string | null;
                            /** @enum {string} */
                            state: "negotiating" | "in_trial" | "signed" | "delivering" | "delivered" | "ended" | "cancelled";
                            /** Format: date-time */
                            stateSince: string;
                            subject: string;
                            trial: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                            } | null;
                            trials: {
                                /** Format: date-time */
                                begunAt: string;
                                /** Format: date-time */
                                concludedAt: string | null;
                                /** Format: date */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                place: string;
                                remark: string;
                                results: {
                                    measure: string;
                                    target: string;
                                    unit: string;
                                    value: string;
                                }[];
                                /** Format: date */
                                to: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                                what: string;
                            }[];
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: date */
                                day: string;
                                details: {
                                    [key: string]: string | number | (null);
                                };
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "opened" | "note" | "next_step_planned" | "next_step_dropped" | "trial_begun" | "trial_measured" | "trial_concluded" | "signed" | "order_corrected" | "lot_delivered" | "lot_struck" | "completed" | "ended" | "resumed" | "cancelled";
                                /** @enum {string|null} */
                                side: "buyer" | "seller" | null;
                                text: string;
                                /** Format: date-time */
                                writtenAt: string;
                                writtenBy: string | null;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        day: string;
                        lines: {
                            /** @default 0 */
                            accepted?: string;
                            line: number;
                            /** @default 0 */
                            rejected?: string;
                        }[];
                        number: string;
                        /** @default  */
                        remark?: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asked: {
                                quantity: string;
                                unit: string;
                            } | null;
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: date-time */
                            closedAt: string | null;
                            /** @enum {string|null} */
                            closeReason: "price" | "quality" | "capacity" | "delivery_time" | "specification" | "no_answer" | "no_longer_needed" | "ordered_elsewhere" | "counted_elsewhere" | "outcome_corrected" | "other" | "buyer_withdrew" | "seller_cannot_deliver" | "payment" | "by_agreement" | "entered_wrongly" | null;
                            closeRemark: string;
                            commands: ("begin_trial" | "conclude_trial" | "sign" | "correct_order" | "deliver" | "strike_lot" | "strike_last_lot" | "complete" | "end" | "resume" | "resume_trial" | "cancel")[];
                            contacts: {
                                buyer: string | null;
                                seller: string | null;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            lines: {
                                accepted: string;
                                /** Format: date */
                                due: string | null;
                                item: string;
                                left: string;
                                line: number;
                                price: {
                                    amount: string;
                                    unitPrice: string;
                                } | null;
                                quantity: string;
                                rejected: string;
                                /** Format: uuid */
                                shortageId: string | null;
                                specification: string;
                                unit: string;
                            }[];
                            lots: {
                                /** Format: date */
                                day: string;
                                /** Format: date-time */
                                enteredAt: string;
                                enteredBy: string;
                                /** Format: uuid */
                                id: string;
                                lines: {
                                    accepted: string;
                                    line: number;
                                    rejected: string;
                                }[];
                                number: string;
                                remark: string;
                                struck: {
                                    /** Format: date-time */
                                    at: string;
                                    because: string;
                                    by: string;
                                } | null;
                            }[];
                            /** @enum {string|null} */
                            mySide: "buyer" | "seller" | null;
                            nextStep: {
                                /** Format: date */
                                due: string;
                                overdue: boolean;
                                owner: string;
                                /** @enum {string} */
                                side: "buyer" | "seller";
                                what: string;
                            } | null;
                            /** Format: date-time */
                            openedAt: string;
                            order: {
                                amount: string | null;
                                contractNumber: string;
                                quantities: {
                                    accepted: string;
                                    ordered: string;
                                    rejected: string;
                                    unit: string;
                                }[];
                                /** Format: date */
                                signedOn: string;
                            } | null;
                            origin: {
                                event: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                } | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "introduction" | "meeting" | "intent";
                            };
                            /** Format: uuid */
                            productId: string | null;
                            seller: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            shortageId: string | null;
                            /** @enum {string} */
                            state: "negotiating" | "in_trial" | "signed" | "delivering" | "delivered" | "ended" | "cancelled";
                            /** Format: date-time */
                            stateSince: string;
                            subject: string;
                            trial: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                            } | null;
                            trials: {
                                /** Format: date-time */
                                begunAt: string;
                                /** Format: date-time */
                                concludedAt: string | null;
                                /** Format: date */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                place: string;
                                remark: string;
                                results: {
                                    measure: string;
                                    target: string;
                                    unit: string;
                                    value: string;
                                }[];
                                /** Format: date */
                                to: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                                what: string;
                            }[];
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/lots/{lot}/strike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                    lot: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        because: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asked: {
                                quantity: string;
                                unit: string;
                            } | null;
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: date-time */
                            closedAt: string | null;
                            /** @enum {string|null} */
                            closeReason: "price" | "quality" | "capacity" | "delivery_time" | "specification" | "no_answer" | "no_longer_needed" | "ordered_elsewhere" | "counted_elsewhere" | "outcome_corrected" | "other" | "buyer_withdrew" | "seller_cannot_deliver" | "payment" | "by_agreement" | "entered_wrongly" | null;
                            closeRemark: string;
                            commands: ("begin_trial" | "conclude_trial" | "sign" | "correct_order" | "deliver" | "strike_lot" | "strike_last_lot" | "complete" | "end" | "resume" | "resume_trial" | "cancel")[];
                            contacts: {
                                buyer: string | null;
                                seller: string | null;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            lines: {
                                accepted: string;
                                /** Format: date */
                                due: string | null;
                                item: string;
                                left: string;
                                line: number;
                                price: {
                                    amount: string;
                                    unitPrice: string;
                                } | null;
                                quantity: string;
                                rejected: string;
                                /** Format: uuid */
                                shortageId: string | null;
                                specification: string;
                                unit: string;
                            }[];
                            lots: {
                                /** Format: date */
                                day: string;
                                /** Format: date-time */
                                enteredAt: string;
                                enteredBy: string;
                                /** Format: uuid */
                                id: string;
                                lines: {
                                    accepted: string;
                                    line: number;
                                    rejected: string;
                                }[];
                                number: string;
                                remark: string;
                                struck: {
                                    /** Format: date-time */
                                    at: string;
                                    because: string;
                                    by: string;
                                } | null;
                            }[];
                            /** @enum {string|null} */
                            mySide: "buyer" | "seller" | null;
                            nextStep: {
                                /** Format: date */
                                due: string;
                                overdue: boolean;
                                owner: string;
                                /** @enum {string} */
                                side: "buyer" | "seller";
                                what: string;
                            } | null;
                            /** Format: date-time */
                            openedAt: string;
                            order: {
                                amount: string | null;
                                contractNumber: string;
                                quantities: {
                                    accepted: string;
                                    ordered: string;
                                    rejected: string;
                                    unit: string;
                                }[];
                                /** Format: date */
                                signedOn: string;
                            } | null;
                            origin: {
                                event: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                } | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "introduction" | "meeting" | "intent";
                            };
                            /** Format: uuid */
                            productId: string | null;
                            seller: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            shortageId: string | null;
                            /** @enum {string} */
                            state: "negotiating" | "in_trial" | "signed" | "delivering" | "delivered" | "ended" | "cancelled";
                            /** Format: date-time */
                            stateSince: string;
                            subject: string;
                            trial: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                            } | null;
                            trials: {
                                /** Format: date-time */
                                begunAt: string;
                                /** Format: date-time */
                                concludedAt: string | null;
                                /** Format: date */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                place: string;
                                remark: string;
                                results: {
                                    measure: string;
                                    target: string;
                                    unit: string;
                                    value: string;
                                }[];
                                /** Format: date */
                                to: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                                what: string;
                            }[];
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/next-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        due: string;
                        owner: string;
                        /** @enum {string} */
                        side: "buyer" | "seller";
                        what: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asked: {
                                quantity: string;
                                unit: string;
                            } | null;
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: date-time */
                            closedAt: string | null;
                            /** @enum {string|null} */
                            closeReason: "price" | "quality" | "capacity" | "delivery_time" | "specification" | "no_answer" | "no_longer_needed" | "ordered_elsewhere" | "counted_elsewhere" | "outcome_corrected" | "other" | "buyer_withdrew" | "seller_cannot_deliver" | "payment" | "by_agreement" | "entered_wrongly" | null;
                            closeRemark: string;
                            commands: ("begin_trial" | "conclude_trial" | "sign" | "correct_order" | "deliver" | "strike_lot" | "strike_last_lot" | "complete" | "end" | "resume" | "resume_trial" | "cancel")[];
                            contacts: {
                                buyer: string | null;
                                seller: string | null;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            lines: {
                                accepted: string;
                                /** Format: date */
                                due: string | null;
                                item: string;
                                left: string;
                                line: number;
                                price: {
                                    amount: string;
                                    unitPrice: string;
                                } | null;
                                quantity: string;
                                rejected: string;
                                /** Format: uuid */
                                shortageId: string | null;
                                specification: string;
                                unit: string;
                            }[];
                            lots: {
                                /** Format: date */
                                day: string;
                                /** Format: date-time */
                                enteredAt: string;
                                enteredBy: string;
                                /** Format: uuid */
                                id: string;
                                lines: {
                                    accepted: string;
                                    line: number;
                                    rejected: string;
                                }[];
                                number: string;
                                remark: string;
                                struck: {
                                    /** Format: date-time */
                                    at: string;
                                    because: string;
                                    by: string;
                                } | null;
                            }[];
                            /** @enum {string|null} */
                            mySide: "buyer" | "seller" | null;
                            nextStep: {
                                /** Format: date */
                                due: string;
                                overdue: boolean;
                                owner: string;
                                /** @enum {string} */
                                side: "buyer" | "seller";
                                what: string;
                            } | null;
                            /** Format: date-time */
                            openedAt: string;
                            order: {
                                amount: string | null;
                                contractNumber: string;
                                quantities: {
                                    accepted: string;
                                    ordered: string;
                                    rejected: string;
                                    unit: string;
                                }[];
                                /** Format: date */
                                signedOn: string;
                            } | null;
                            origin: {
                                event: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                } | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "introduction" | "meeting" | "intent";
                            };
                            /** Format: uuid */
                            productId: string | null;
                            seller: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            shortageId: string | null;
                            /** @enum {string} */
                            state: "negotiating" | "in_trial" | "signed" | "delivering" | "delivered" | "ended" | "cancelled";
                            /** Format: date-time */
                            stateSince: string;
                            subject: string;
                            trial: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                            } | null;
                            trials: {
                                /** Format: date-time */
                                begunAt: string;
                                /** Format: date-time */
                                concludedAt: string | null;
                                /** Format: date */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                place: string;
                                remark: string;
                                results: {
                                    measure: string;
                                    target: string;
                                    unit: string;
                                    value: string;
                                }[];
                                /** Format: date */
                                to: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                                what: string;
                            }[];
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asked: {
                                quantity: string;
                                unit: string;
                            } | null;
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: date-time */
                            closedAt: string | null;
                            /** @enum {string|null} */
                            closeReason: "price" | "quality" | "capacity" | "delivery_time" | "specification" | "no_answer" | "no_longer_needed" | "ordered_elsewhere" | "counted_elsewhere" | "outcome_corrected" | "other" | "buyer_withdrew" | "seller_cannot_deliver" | "payment" | "by_agreement" | "entered_wrongly" | null;
                            closeRemark: string;
                            commands: ("begin_trial" | "conclude_trial" | "sign" | "correct_order" | "deliver" | "strike_lot" | "strike_last_lot" | "complete" | "end" | "resume" | "resume_trial" | "cancel")[];
                            contacts: {
                                buyer: string | null;
                                seller: string | null;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            lines: {
                                accepted: string;
                                /** Format: date */
                                due: string | null;
                                item: string;
                                left: string;
                                line: number;
                                price: {
                                    amount: string;
                                    unitPrice: string;
                                } | null;
                                quantity: string;
                                rejected: string;
                                /** Format: uuid */
                                shortageId: string | null;
                                specification: string;
                                unit: string;
                            }[];
                            lots: {
                                /** Format: date */
                                day: string;
                                /** Format: date-time */
                                enteredAt: string;
                                enteredBy: string;
                                /** Format: uuid */
                                id: string;
                                lines: {
                                    accepted: string;
                                    line: number;
                                    rejected: string;
                                }[];
                                number: string;
                                remark: string;
                                struck: {
                                    /** Format: date-time */
                                    at: string;
                                    because: string;
                                    by: string;
                                } | null;
                            }[];
                            /** @enum {string|null} */
                            mySide: "buyer" | "seller" | null;
                            nextStep: {
                                /** Format: date */
                                due: string;
                                overdue: boolean;
                                owner: string;
                                /** @enum {string} */
                                side: "buyer" | "seller";
                                what: string;
                            } | null;
                            /** Format: date-time */
                            openedAt: string;
                            order: {
                                amount: string | null;
                                contractNumber: string;
                                quantities: {
                                    accepted: string;
                                    ordered: string;
                                    rejected: string;
                                    unit: string;
                                }[];
                                /** Format: date */
                                signedOn: string;
                            } | null;
                            origin: {
                                event: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                } | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "introduction" | "meeting" | "intent";
                            };
                            /** Format: uuid */
                            productId: string | null;
                            seller: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            shortageId: string | null;
                            /** @enum {string} */
                            state: "negotiating" | "in_trial" | "signed" | "delivering" | "delivered" | "ended" | "cancelled";
                            /** Format: date-time */
                            stateSince: string;
                            subject: string;
                            trial: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                            } | null;
                            trials: {
                                /** Format: date-time */
                                begunAt: string;
                                /** Format: date-time */
                                concludedAt: string | null;
                                /** Format: date */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                place: string;
                                remark: string;
                                results: {
                                    measure: string;
                                    target: string;
                                    unit: string;
                                    value: string;
                                }[];
                                /** Format: date */
                                to: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                                what: string;
                            }[];
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        day: string;
                        text: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            day: string;
                            details: {
                                [key: string]: string | number | (null);
                            };
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "opened" | "note" | "next_step_planned" | "next_step_dropped" | "trial_begun" | "trial_measured" | "trial_concluded" | "signed" | "order_corrected" | "lot_delivered" | "lot_struck" | "completed" | "ended" | "resumed" | "cancelled";
                            /** @enum {string|null} */
                            side: "buyer" | "seller" | null;
                            text: string;
                            /** Format: date-time */
                            writtenAt: string;
                            writtenBy: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        contractNumber: string;
                        lines: {
                            /**
                             * Format: date
                             * @default null
                             */
                            due?: string | null;
                            item: string;
                            quantity: string;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            shortageId?: string | null;
                            /** @default  */
                            specification?: string;
                            unit: string;
                            /** @default null */
                            unitPrice?: string | null;
                        }[];
                        /** Format: date */
                        signedOn: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asked: {
                                quantity: string;
                                unit: string;
                            } | null;
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: date-time */
                            closedAt: string | null;
                            /** @enum {string|null} */
                            closeReason: "price" | "quality" | "capacity" | "delivery_time" | "specification" | "no_answer" | "no_longer_needed" | "ordered_elsewhere" | "counted_elsewhere" | "outcome_corrected" | "other" | "buyer_withdrew" | "seller_cannot_deliver" | "payment" | "by_agreement" | "entered_wrongly" | null;
                            closeRemark: string;
                            commands: ("begin_trial" | "conclude_trial" | "sign" | "correct_order" | "deliver" | "strike_lot" | "strike_last_lot" | "complete" | "end" | "resume" | "resume_trial" | "cancel")[];
                            contacts: {
                                buyer: string | null;
                                seller: string | null;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            lines: {
                                accepted: string;
                                /** Format: date */
                                due: string | null;
                                item: string;
                                left: string;
                                line: number;
                                price: {
                                    amount: string;
                                    unitPrice: string;
                                } | null;
                                quantity: string;
                                rejected: string;
                                /** Format: uuid */
                                shortageId: string | null;
                                specification: string;
                                unit: string;
                            }[];
                            lots: {
                                /** Format: date */
                                day: string;
                                /** Format: date-time */
                                enteredAt: string;
                                enteredBy: string;
                                /** Format: uuid */
                                id: string;
                                lines: {
                                    accepted: string;
                                    line: number;
                                    rejected: string;
                                }[];
                                number: string;
                                remark: string;
                                struck: {
                                    /** Format: date-time */
                                    at: string;
                                    because: string;
                                    by: string;
                                } | null;
                            }[];
                            /** @enum {string|null} */
                            mySide: "buyer" | "seller" | null;
                            nextStep: {
                                /** Format: date */
                                due: string;
                                overdue: boolean;
                                owner: string;
                                /** @enum {string} */
                                side: "buyer" | "seller";
                                what: string;
                            } | null;
                            /** Format: date-time */
                            openedAt: string;
                            order: {
                                amount: string | null;
                                contractNumber: string;
                                quantities: {
                                    accepted: string;
                                    ordered: string;
                                    rejected: string;
                                    unit: string;
                                }[];
                                /** Format: date */
                                signedOn: string;
                            } | null;
                            origin: {
                                event: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                } | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "introduction" | "meeting" | "intent";
                            };
                            /** Format: uuid */
                            productId: string | null;
                            seller: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            shortageId: string | null;
                            /** @enum {string} */
                            state: "negotiating" | "in_trial" | "signed" | "delivering" | "delivered" | "ended" | "cancelled";
                            /** Format: date-time */
                            stateSince: string;
                            subject: string;
                            trial: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                            } | null;
                            trials: {
                                /** Format: date-time */
                                begunAt: string;
                                /** Format: date-time */
                                concludedAt: string | null;
                                /** Format: date */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                place: string;
                                remark: string;
                                results: {
                                    measure: string;
                                    target: string;
                                    unit: string;
                                    value: string;
                                }[];
                                /** Format: date */
                                to: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                                what: string;
                            }[];
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asked: {
                                quantity: string;
                                unit: string;
                            } | null;
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: date-time */
                            closedAt: string | null;
                            /** @enum {string|null} */
                            closeReason: "price" | "quality" | "capacity" | "delivery_time" | "specification" | "no_answer" | "no_longer_needed" | "ordered_elsewhere" | "counted_elsewhere" | "outcome_corrected" | "other" | "buyer_withdrew" | "seller_cannot_deliver" | "payment" | "by_agreement" | "entered_wrongly" | null;
                            closeRemark: string;
                            commands: ("begin_trial" | "conclude_trial" | "sign" | "correct_order" | "deliver" | "strike_lot" | "strike_last_lot" | "complete" | "end" | "resume" | "resume_trial" | "cancel")[];
                            contacts: {
                                buyer: string | null;
                                seller: string | null;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            lines: {
                                accepted: string;
                                /** Format: date */
                                due: string | null;
                                item: string;
                                left: string;
                                line: number;
                                price: {
                                    amount: string;
                                    unitPrice: string;
                                } | null;
                                quantity: string;
                                rejected: string;
                                /** Format: uuid */
                                shortageId: string | null;
                                specification: string;
                                unit: string;
                            }[];
                            lots: {
                                /** Format: date */
                                day: string;
                                /** Format: date-time */
                                enteredAt: string;
                                enteredBy: string;
                                /** Format: uuid */
                                id: string;
                                lines: {
                                    accepted: string;
                                    line: number;
                                    rejected: string;
                                }[];
                                number: string;
                                remark: string;
                                struck: {
                                    /** Format: date-time */
                                    at: string;
                                    because: string;
                                    by: string;
                                } | null;
                            }[];
                            /** @enum {string|null} */
                            mySide: "buyer" | "seller" | null;
                            nextStep: {
                                /** Format: date */
                                due: string;
                                overdue: boolean;
                                owner: string;
                                /** @enum {string} */
                                side: "buyer" | "seller";
                                what: string;
                            } | null;
                            /** Format: date-time */
                            openedAt: string;
                            order: {
                                amount: string | null;
                                contractNumber: string;
                                quantities: {
                                    accepted: string;
                                    ordered: string;
                                    rejected: string;
                                    unit: string;
                                }[];
                                /** Format: date */
                                signedOn: string;
                            } | null;
                            origin: {
                                event: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                } | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "introduction" | "meeting" | "intent";
                            };
                            /** Format: uuid */
                            productId: string | null;
                            seller: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            shortageId: string | null;
                            /** @enum {string} */
                            state: "negotiating" | "in_trial" | "signed" | "delivering" | "delivered" | "ended" | "cancelled";
                            /** Format: date-time */
                            stateSince: string;
                            subject: string;
                            trial: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                            } | null;
                            trials: {
                                /** Format: date-time */
                                begunAt: string;
                                /** Format: date-time */
                                concludedAt: string | null;
                                /** Format: date */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                place: string;
                                remark: string;
                                results: {
                                    measure: string;
                                    target: string;
                                    unit: string;
                                    value: string;
                                }[];
                                /** Format: date */
                                to: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                                what: string;
                            }[];
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        contractNumber: string;
                        lines: {
                            /**
                             * Format: date
                             * @default null
                             */
                            due?: string | null;
                            item: string;
                            quantity: string;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            shortageId?: string | null;
                            /** @default  */
                            specification?: string;
                            unit: string;
                            /** @default null */
                            unitPrice?: string | null;
                        }[];
                        /** Format: date */
                        signedOn: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asked: {
                                quantity: string;
                                unit: string;
                            } | null;
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: date-time */
                            closedAt: string | null;
                            /** @enum {string|null} */
                            closeReason: "price" | "quality" | "capacity" | "delivery_time" | "specification" | "no_answer" | "no_longer_needed" | "ordered_elsewhere" | "counted_elsewhere" | "outcome_corrected" | "other" | "buyer_withdrew" | "seller_cannot_deliver" | "payment" | "by_agreement" | "entered_wrongly" | null;
                            closeRemark: string;
                            commands: ("begin_trial" | "conclude_trial" | "sign" | "correct_order" | "deliver" | "strike_lot" | "strike_last_lot" | "complete" | "end" | "resume" | "resume_trial" | "cancel")[];
                            contacts: {
                                buyer: string | null;
                                seller: string | null;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            lines: {
                                accepted: string;
                                /** Format: date */
                                due: string | null;
                                item: string;
                                left: string;
                                line: number;
                                price: {
                                    amount: string;
                                    unitPrice: string;
                                } | null;
                                quantity: string;
                                rejected: string;
                                /** Format: uuid */
                                shortageId: string | null;
                                specification: string;
                                unit: string;
                            }[];
                            lots: {
                                /** Format: date */
                                day: string;
                                /** Format: date-time */
                                enteredAt: string;
                                enteredBy: string;
                                /** Format: uuid */
                                id: string;
                                lines: {
                                    accepted: string;
                                    line: number;
                                    rejected: string;
                                }[];
                                number: string;
                                remark: string;
                                struck: {
                                    /** Format: date-time */
                                    at: string;
                                    because: string;
                                    by: string;
                                } | null;
                            }[];
                            /** @enum {string|null} */
                            mySide: "buyer" | "seller" | null;
                            nextStep: {
                                /** Format: date */
                                due: string;
                                overdue: boolean;
                                owner: string;
                                /** @enum {string} */
                                side: "buyer" | "seller";
                                what: string;
                            } | null;
                            /** Format: date-time */
                            openedAt: string;
                            order: {
                                amount: string | null;
                                contractNumber: string;
                                quantities: {
                                    accepted: string;
                                    ordered: string;
                                    rejected: string;
                                    unit: string;
                                }[];
                                /** Format: date */
                                signedOn: string;
                            } | null;
                            origin: {
                                event: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                } | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "introduction" | "meeting" | "intent";
                            };
                            /** Format: uuid */
                            productId: string | null;
                            seller: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            shortageId: string | null;
                            /** @enum {string} */
                            state: "negotiating" | "in_trial" | "signed" | "delivering" | "delivered" | "ended" | "cancelled";
                            /** Format: date-time */
                            stateSince: string;
                            subject: string;
                            trial: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                            } | null;
                            trials: {
                                /** Format: date-time */
                                begunAt: string;
                                /** Format: date-time */
                                concludedAt: string | null;
                                /** Format: date */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                place: string;
                                remark: string;
                                results: {
                                    measure: string;
                                    target: string;
                                    unit: string;
                                    value: string;
                                }[];
                                /** Format: date */
                                to: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                                what: string;
                            }[];
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        place: string;
                        /** Format: date */
                        to: string;
                        what: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asked: {
                                quantity: string;
                                unit: string;
                            } | null;
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: date-time */
                            closedAt: string | null;
                            /** @enum {string|null} */
                            closeReason: "price" | "quality" | "capacity" | "delivery_time" | "specification" | "no_answer" | "no_longer_needed" | "ordered_elsewhere" | "counted_elsewhere" | "outcome_corrected" | "other" | "buyer_withdrew" | "seller_cannot_deliver" | "payment" | "by_agreement" | "entered_wrongly" | null;
                            closeRemark: string;
                            commands: ("begin_trial" | "conclude_trial" | "sign" | "correct_order" | "deliver" | "strike_lot" | "strike_last_lot" | "complete" | "end" | "resume" | "resume_trial" | "cancel")[];
                            contacts: {
                                buyer: string | null;
                                seller: string | null;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            lines: {
                                accepted: string;
                                /** Format: date */
                                due: string | null;
                                item: string;
                                left: string;
                                line: number;
                                price: {
                                    amount: string;
                                    unitPrice: string;
                                } | null;
                                quantity: string;
                                rejected: string;
                                /** Format: uuid */
                                shortageId: string | null;
                                specification: string;
                                unit: string;
                            }[];
                            lots: {
                                /** Format: date */
                                day: string;
                                /** Format: date-time */
                                enteredAt: string;
                                enteredBy: string;
                                /** Format: uuid */
                                id: string;
                                lines: {
                                    accepted: string;
                                    line: number;
                                    rejected: string;
                                }[];
                                number: string;
                                remark: string;
                                struck: {
                                    /** Format: date-time */
                                    at: string;
                                    because: string;
                                    by: string;
                                } | null;
                            }[];
                            /** @enum {string|null} */
                            mySide: "buyer" | "seller" | null;
                            nextStep: {
                                /** Format: date */
                                due: string;
                                overdue: boolean;
                                owner: string;
                                /** @enum {string} */
                                side: "buyer" | "seller";
                                what: string;
                            } | null;
                            /** Format: date-time */
                            openedAt: string;
                            order: {
                                amount: string | null;
                                contractNumber: string;
                                quantities: {
                                    accepted: string;
                                    ordered: string;
                                    rejected: string;
                                    unit: string;
                                }[];
                                /** Format: date */
                                signedOn: string;
                            } | null;
                            origin: {
                                event: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                } | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "introduction" | "meeting" | "intent";
                            };
                            /** Format: uuid */
                            productId: string | null;
                            seller: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            shortageId: string | null;
                            /** @enum {string} */
                            state: "negotiating" | "in_trial" | "signed" | "delivering" | "delivered" | "ended" | "cancelled";
                            /** Format: date-time */
                            stateSince: string;
                            subject: string;
                            trial: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                            } | null;
                            trials: {
                                /** Format: date-time */
                                begunAt: string;
                                /** Format: date-time */
                                concludedAt: string | null;
                                /** Format: date */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                place: string;
                                remark: string;
                                results: {
                                    measure: string;
                                    target: string;
                                    unit: string;
                                    value: string;
                                }[];
                                /** Format: date */
                                to: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                                what: string;
                            }[];
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/trials/{trial}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                    trial: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default  */
                        remark?: string;
                        results: {
                            measure: string;
                            /** @default  */
                            target?: string;
                            /** @default  */
                            unit?: string;
                            value: string;
                        }[];
                        /** @enum {string} */
                        verdict: "open" | "passed" | "failed";
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asked: {
                                quantity: string;
                                unit: string;
                            } | null;
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: date-time */
                            closedAt: string | null;
                            /** @enum {string|null} */
                            closeReason: "price" | "quality" | "capacity" | "delivery_time" | "specification" | "no_answer" | "no_longer_needed" | "ordered_elsewhere" | "counted_elsewhere" | "outcome_corrected" | "other" | "buyer_withdrew" | "seller_cannot_deliver" | "payment" | "by_agreement" | "entered_wrongly" | null;
                            closeRemark: string;
                            commands: ("begin_trial" | "conclude_trial" | "sign" | "correct_order" | "deliver" | "strike_lot" | "strike_last_lot" | "complete" | "end" | "resume" | "resume_trial" | "cancel")[];
                            contacts: {
                                buyer: string | null;
                                seller: string | null;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            lines: {
                                accepted: string;
                                /** Format: date */
                                due: string | null;
                                item: string;
                                left: string;
                                line: number;
                                price: {
                                    amount: string;
                                    unitPrice: string;
                                } | null;
                                quantity: string;
                                rejected: string;
                                /** Format: uuid */
                                shortageId: string | null;
                                specification: string;
                                unit: string;
                            }[];
                            lots: {
                                /** Format: date */
                                day: string;
                                /** Format: date-time */
                                enteredAt: string;
                                enteredBy: string;
                                /** Format: uuid */
                                id: string;
                                lines: {
                                    accepted: string;
                                    line: number;
                                    rejected: string;
                                }[];
                                number: string;
                                remark: string;
                                struck: {
                                    /** Format: date-time */
                                    at: string;
                                    because: string;
                                    by: string;
                                } | null;
                            }[];
                            /** @enum {string|null} */
                            mySide: "buyer" | "seller" | null;
                            nextStep: {
                                /** Format: date */
                                due: string;
                                overdue: boolean;
                                owner: string;
                                /** @enum {string} */
                                side: "buyer" | "seller";
                                what: string;
                            } | null;
                            /** Format: date-time */
                            openedAt: string;
                            order: {
                                amount: string | null;
                                contractNumber: string;
                                quantities: {
                                    accepted: string;
                                    ordered: string;
                                    rejected: string;
                                    unit: string;
                                }[];
                                /** Format: date */
                                signedOn: string;
                            } | null;
                            origin: {
                                event: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                } | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "introduction" | "meeting" | "intent";
                            };
                            /** Format: uuid */
                            productId: string | null;
                            seller: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            shortageId: string | null;
                            /** @enum {string} */
                            state: "negotiating" | "in_trial" | "signed" | "delivering" | "delivered" | "ended" | "cancelled";
                            /** Format: date-time */
                            stateSince: string;
                            subject: string;
                            trial: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                            } | null;
                            trials: {
                                /** Format: date-time */
                                begunAt: string;
                                /** Format: date-time */
                                concludedAt: string | null;
                                /** Format: date */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                place: string;
                                remark: string;
                                results: {
                                    measure: string;
                                    target: string;
                                    unit: string;
                                    value: string;
                                }[];
                                /** Format: date */
                                to: string;
                                /** @enum {string} */
                                verdict: "open" | "passed" | "failed";
                                what: string;
                            }[];
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declared-offerings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    enterpriseId?: string;
                    page?: number;
                    side: "own" | "region";
                    size?: number;
                    state?: "submitted" | "listed" | "refused" | "expired" | "withdrawn";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: date-time */
                                decidedAt: string | null;
                                decidedBy: string | null;
                                enterprise: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** Format: uuid */
                                id: string;
                                note: string;
                                reason: string | null;
                                /** @enum {string} */
                                role: "makes" | "serves";
                                /** @enum {string} */
                                state: "submitted" | "listed" | "refused" | "expired" | "withdrawn";
                                /** Format: date-time */
                                submittedAt: string;
                                submittedBy: string;
                                text: string;
                                /** Format: date */
                                validUntil: string;
                                version: number;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        columns?: {
                            [key: string]: "text" | "role" | "note" | "validUntil" | "-" | null;
                        };
                        /** Format: uuid */
                        enterpriseId: string;
                        offerings: {
                            /** @default  */
                            note?: string;
                            /** @enum {string} */
                            role: "makes" | "serves";
                            text: string;
                            /**
                             * Format: date
                             * @default null
                             */
                            validUntil?: string | null;
                        }[];
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: date-time */
                                decidedAt: string | null;
                                decidedBy: string | null;
                                enterprise: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** Format: uuid */
                                id: string;
                                note: string;
                                reason: string | null;
                                /** @enum {string} */
                                role: "makes" | "serves";
                                /** @enum {string} */
                                state: "submitted" | "listed" | "refused" | "expired" | "withdrawn";
                                /** Format: date-time */
                                submittedAt: string;
                                submittedBy: string;
                                text: string;
                                /** Format: date */
                                validUntil: string;
                                version: number;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declared-offerings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            decidedAt: string | null;
                            decidedBy: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            id: string;
                            note: string;
                            reason: string | null;
                            /** @enum {string} */
                            role: "makes" | "serves";
                            /** @enum {string} */
                            state: "submitted" | "listed" | "refused" | "expired" | "withdrawn";
                            /** Format: date-time */
                            submittedAt: string;
                            submittedBy: string;
                            text: string;
                            /** Format: date */
                            validUntil: string;
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default  */
                        note?: string;
                        /** @enum {string} */
                        role: "makes" | "serves";
                        text: string;
                        /**
                         * Format: date
                         * @default null
                         */
                        validUntil?: string | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            decidedAt: string | null;
                            decidedBy: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            id: string;
                            note: string;
                            reason: string | null;
                            /** @enum {string} */
                            role: "makes" | "serves";
                            /** @enum {string} */
                            state: "submitted" | "listed" | "refused" | "expired" | "withdrawn";
                            /** Format: date-time */
                            submittedAt: string;
                            submittedBy: string;
                            text: string;
                            /** Format: date */
                            validUntil: string;
                            version: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/declared-offerings/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            decidedAt: string | null;
                            decidedBy: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            id: string;
                            note: string;
                            reason: string | null;
                            /** @enum {string} */
                            role: "makes" | "serves";
                            /** @enum {string} */
                            state: "submitted" | "listed" | "refused" | "expired" | "withdrawn";
                            /** Format: date-time */
                            submittedAt: string;
                            submittedBy: string;
                            text: string;
                            /** Format: date */
                            validUntil: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declared-offerings/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            decidedAt: string | null;
                            decidedBy: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            id: string;
                            note: string;
                            reason: string | null;
                            /** @enum {string} */
                            role: "makes" | "serves";
                            /** @enum {string} */
                            state: "submitted" | "listed" | "refused" | "expired" | "withdrawn";
                            /** Format: date-time */
                            submittedAt: string;
                            submittedBy: string;
                            text: string;
                            /** Format: date */
                            validUntil: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declared-offerings/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @default null
                         */
                        validUntil?: string | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            decidedAt: string | null;
                            decidedBy: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            id: string;
                            note: string;
                            reason: string | null;
                            /** @enum {string} */
                            role: "makes" | "serves";
                            /** @enum {string} */
                            state: "submitted" | "listed" | "refused" | "expired" | "withdrawn";
                            /** Format: date-time */
                            submittedAt: string;
                            submittedBy: string;
                            text: string;
                            /** Format: date */
                            validUntil: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declared-offerings/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            decidedAt: string | null;
                            decidedBy: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            id: string;
                            note: string;
                            reason: string | null;
                            /** @enum {string} */
                            role: "makes" | "serves";
                            /** @enum {string} */
                            state: "submitted" | "listed" | "refused" | "expired" | "withdrawn";
                            /** Format: date-time */
                            submittedAt: string;
                            submittedBy: string;
                            text: string;
                            /** Format: date */
                            validUntil: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declared-offerings/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        decisions: ({
                            /** @enum {string} */
                            decision: "approve";
                            /** Format: uuid */
                            id: string;
                            version: number;
                        } | {
                            /** @enum {string} */
                            decision: "refuse";
                            /** Format: uuid */
                            id: string;
                            reason: string;
                            version: number;
                        })[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: date-time */
                                decidedAt: string | null;
                                decidedBy: string | null;
                                enterprise: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** Format: uuid */
                                id: string;
                                note: string;
                                reason: string | null;
                                /** @enum {string} */
                                role: "makes" | "serves";
                                /** @enum {string} */
                                state: "submitted" | "listed" | "refused" | "expired" | "withdrawn";
                                /** Format: date-time */
                                submittedAt: string;
                                submittedBy: string;
                                text: string;
                                /** Format: date */
                                validUntil: string;
                                version: number;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declared-offerings/preview/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: uuid
                         * @description whose offerings; the first of the caller’s firms if not given
                         */
                        enterpriseId?: string;
                        /**
                         * Format: binary
                         * @description .xlsx, .xlsm or .csv, told by its contents
                         */
                        file: string;
                        /** @description JSON object: heading or letters of a column to field, "-" to pass it over */
                        mapping?: string;
                        /** @description name of the sheet to read; the first with a known heading if not given */
                        sheet?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            columns: {
                                /** @enum {string|null} */
                                confidence: "sure" | "likely" | "guess" | null;
                                field: string | null;
                                /** @enum {string|null} */
                                from: "given" | "remembered" | "heading" | "similar" | "contents" | null;
                                heading: string | null;
                                index: number;
                                letters: string;
                            }[];
                            fields: {
                                field: string;
                                name: string;
                                required: boolean;
                            }[];
                            file: {
                                headingRows: {
                                    first: number;
                                    last: number;
                                } | null;
                                /** @enum {string} */
                                kind: "workbook" | "text";
                                name: string;
                                notices: {
                                    code: string;
                                    message: string;
                                }[];
                                sheet: string | null;
                                sheets: {
                                    empty: boolean;
                                    hidden: boolean;
                                    name: string;
                                }[];
                            };
                            rows: {
                                declared: boolean;
                                line: number;
                                note: string;
                                problems: {
                                    cell: string | null;
                                    field: string;
                                    message: string;
                                }[];
                                /** @enum {string} */
                                role: "makes" | "serves";
                                text: string;
                                /** Format: date */
                                validUntil: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declared-offerings/preview/marked-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: uuid
                         * @description whose offerings; the first of the caller’s firms if not given
                         */
                        enterpriseId?: string;
                        /**
                         * Format: binary
                         * @description .xlsx, .xlsm or .csv, told by its contents
                         */
                        file: string;
                        /** @description JSON object: heading or letters of a column to field, "-" to pass it over */
                        mapping?: string;
                        /** @description name of the sheet to read; the first with a known heading if not given */
                        sheet?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declared-offerings/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declared-offerings/workbook.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    enterpriseId: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/department-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                accountId: string;
                                email: string;
                                /** Format: uuid */
                                id: string;
                                login: string;
                                name: string;
                                region: string;
                                /** @enum {string} */
                                role: "organiser" | "officer" | "supervisor" | "administrator";
                                /** Format: date-time */
                                since: string;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/department-members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    from?: string;
                    kind?: "component" | "production_demand";
                    page?: number;
                    q?: string;
                    size?: number;
                    state?: "draft" | "inviting" | "wishes_closed" | "published" | "concluded" | "cancelled";
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: date-time */
                                answerBy: string;
                                counts: {
                                    absent: number;
                                    accepted: number;
                                    buyers: number;
                                    cancelled: number;
                                    checkedIn: number;
                                    declined: number;
                                    held: number;
                                    invited: number;
                                    meetings: number;
                                    missed: number;
                                    planned: number;
                                    suppliers: number;
                                    unanswered: number;
                                    vetoes: number;
                                    wishes: number;
                                    wishing: number;
                                    withdrawn: number;
                                };
                                /** Format: date */
                                day: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "component" | "production_demand";
                                /** Format: date-time */
                                publishedAt: string | null;
                                region: {
                                    code: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                state: "draft" | "inviting" | "wishes_closed" | "published" | "concluded" | "cancelled";
                                tables: number;
                                title: string;
                                venue: string;
                                version: number;
                                /** Format: date-time */
                                wishesClose: string;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date-time */
                        answerBy: string;
                        /** @default 0 */
                        changeMinutes?: number;
                        /** Format: date */
                        day: string;
                        /** @enum {string} */
                        kind: "component" | "production_demand";
                        /** @default null */
                        mostForBuyer?: number | null;
                        /** @default null */
                        mostForSupplier?: number | null;
                        /** @default  */
                        notice?: string;
                        regionCode: string;
                        sessions: {
                            from: string;
                            /** @enum {string} */
                            session: "morning" | "afternoon";
                            to: string;
                        }[];
                        tables: number;
                        talkMinutes: number;
                        title: string;
                        venue: string;
                        /** Format: date-time */
                        wishesClose: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            answerBy: string;
                            /** Format: date-time */
                            cancelledAt: string | null;
                            cancelReason: string;
                            changeMinutes: number;
                            commands: string[];
                            /** Format: date-time */
                            concludedAt: string | null;
                            counts: {
                                absent: number;
                                accepted: number;
                                buyers: number;
                                cancelled: number;
                                checkedIn: number;
                                declined: number;
                                held: number;
                                invited: number;
                                meetings: number;
                                missed: number;
                                planned: number;
                                suppliers: number;
                                unanswered: number;
                                vetoes: number;
                                wishes: number;
                                wishing: number;
                                withdrawn: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            /** Format: date */
                            day: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "component" | "production_demand";
                            lostTables: number[];
                            mostForBuyer: number | null;
                            mostForSupplier: number | null;
                            notice: string;
                            /** Format: date-time */
                            openedAt: string | null;
                            plan: {
                                breaks: number;
                                breaksBound: number;
                                changes: {
                                    from: number | null;
                                    /** @enum {string} */
                                    kind: "late" | "gone" | "table_lost" | "meeting_added";
                                    participant: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    partner: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    table: number | null;
                                    to: number | null;
                                }[];
                                /** Format: uuid */
                                eventId: string;
                                fromSlot: number;
                                /** @enum {string} */
                                kind: "plan" | "replan";
                                /** Format: date-time */
                                madeAt: string;
                                madeBy: string;
                                milliseconds: number;
                                moved: number;
                                number: number;
                                placed: number;
                                provedOptimal: boolean;
                                seed: number;
                                unplaced: number;
                                value: number;
                                valueBound: number;
                                valueFormula: string;
                            } | null;
                            planIsStale: boolean;
                            /** Format: date-time */
                            publishedAt: string | null;
                            region: {
                                code: string;
                                name: string;
                            };
                            sessions: {
                                from: string;
                                /** @enum {string} */
                                session: "morning" | "afternoon";
                                to: string;
                            }[];
                            slots: {
                                /** Format: date-time */
                                endsAt: string;
                                number: number;
                                /** @enum {string} */
                                session: "morning" | "afternoon";
                                /** Format: date-time */
                                startsAt: string;
                            }[];
                            /** @enum {string} */
                            state: "draft" | "inviting" | "wishes_closed" | "published" | "concluded" | "cancelled";
                            tables: number;
                            talkMinutes: number;
                            title: string;
                            venue: string;
                            version: number;
                            /** Format: date-time */
                            wishesClose: string;
                            /** Format: date-time */
                            wishesClosedAt: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            answerBy: string;
                            /** Format: date-time */
                            cancelledAt: string | null;
                            cancelReason: string;
                            changeMinutes: number;
                            commands: string[];
                            /** Format: date-time */
                            concludedAt: string | null;
                            counts: {
                                absent: number;
                                accepted: number;
                                buyers: number;
                                cancelled: number;
                                checkedIn: number;
                                declined: number;
                                held: number;
                                invited: number;
                                meetings: number;
                                missed: number;
                                planned: number;
                                suppliers: number;
                                unanswered: number;
                                vetoes: number;
                                wishes: number;
                                wishing: number;
                                withdrawn: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            /** Format: date */
                            day: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "component" | "production_demand";
                            lostTables: number[];
                            mostForBuyer: number | null;
                            mostForSupplier: number | null;
                            notice: string;
                            /** Format: date-time */
                            openedAt: string | null;
                            plan: {
                                breaks: number;
                                breaksBound: number;
                                changes: {
                                    from: number | null;
                                    /** @enum {string} */
                                    kind: "late" | "gone" | "table_lost" | "meeting_added";
                                    participant: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    partner: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    table: number | null;
                                    to: number | null;
                                }[];
                                /** Format: uuid */
                                eventId: string;
                                fromSlot: number;
                                /** @enum {string} */
                                kind: "plan" | "replan";
                                /** Format: date-time */
                                madeAt: string;
                                madeBy: string;
                                milliseconds: number;
                                moved: number;
                                number: number;
                                placed: number;
                                provedOptimal: boolean;
                                seed: number;
                                unplaced: number;
                                value: number;
                                valueBound: number;
                                valueFormula: string;
                            } | null;
                            planIsStale: boolean;
                            /** Format: date-time */
                            publishedAt: string | null;
                            region: {
                                code: string;
                                name: string;
                            };
                            sessions: {
                                from: string;
                                /** @enum {string} */
                                session: "morning" | "afternoon";
                                to: string;
                            }[];
                            slots: {
                                /** Format: date-time */
                                endsAt: string;
                                number: number;
                                /** @enum {string} */
                                session: "morning" | "afternoon";
                                /** Format: date-time */
                                startsAt: string;
                            }[];
                            /** @enum {string} */
                            state: "draft" | "inviting" | "wishes_closed" | "published" | "concluded" | "cancelled";
                            tables: number;
                            talkMinutes: number;
                            title: string;
                            venue: string;
                            version: number;
                            /** Format: date-time */
                            wishesClose: string;
                            /** Format: date-time */
                            wishesClosedAt: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date-time */
                        answerBy: string;
                        /** @default 0 */
                        changeMinutes?: number;
                        /** Format: date */
                        day: string;
                        /** @enum {string} */
                        kind: "component" | "production_demand";
                        /** @default null */
                        mostForBuyer?: number | null;
                        /** @default null */
                        mostForSupplier?: number | null;
                        /** @default  */
                        notice?: string;
                        sessions: {
                            from: string;
                            /** @enum {string} */
                            session: "morning" | "afternoon";
                            to: string;
                        }[];
                        tables: number;
                        talkMinutes: number;
                        title: string;
                        venue: string;
                        /** Format: date-time */
                        wishesClose: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            answerBy: string;
                            /** Format: date-time */
                            cancelledAt: string | null;
                            cancelReason: string;
                            changeMinutes: number;
                            commands: string[];
                            /** Format: date-time */
                            concludedAt: string | null;
                            counts: {
                                absent: number;
                                accepted: number;
                                buyers: number;
                                cancelled: number;
                                checkedIn: number;
                                declined: number;
                                held: number;
                                invited: number;
                                meetings: number;
                                missed: number;
                                planned: number;
                                suppliers: number;
                                unanswered: number;
                                vetoes: number;
                                wishes: number;
                                wishing: number;
                                withdrawn: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            /** Format: date */
                            day: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "component" | "production_demand";
                            lostTables: number[];
                            mostForBuyer: number | null;
                            mostForSupplier: number | null;
                            notice: string;
                            /** Format: date-time */
                            openedAt: string | null;
                            plan: {
                                breaks: number;
                                breaksBound: number;
                                changes: {
                                    from: number | null;
                                    /** @enum {string} */
                                    kind: "late" | "gone" | "table_lost" | "meeting_added";
                                    participant: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    partner: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    table: number | null;
                                    to: number | null;
                                }[];
                                /** Format: uuid */
                                eventId: string;
                                fromSlot: number;
                                /** @enum {string} */
                                kind: "plan" | "replan";
                                /** Format: date-time */
                                madeAt: string;
                                madeBy: string;
                                milliseconds: number;
                                moved: number;
                                number: number;
                                placed: number;
                                provedOptimal: boolean;
                                seed: number;
                                unplaced: number;
                                value: number;
                                valueBound: number;
                                valueFormula: string;
                            } | null;
                            planIsStale: boolean;
                            /** Format: date-time */
                            publishedAt: string | null;
                            region: {
                                code: string;
                                name: string;
                            };
                            sessions: {
                                from: string;
                                /** @enum {string} */
                                session: "morning" | "afternoon";
                                to: string;
                            }[];
                            slots: {
                                /** Format: date-time */
                                endsAt: string;
                                number: number;
                                /** @enum {string} */
                                session: "morning" | "afternoon";
                                /** Format: date-time */
                                startsAt: string;
                            }[];
                            /** @enum {string} */
                            state: "draft" | "inviting" | "wishes_closed" | "published" | "concluded" | "cancelled";
                            tables: number;
                            talkMinutes: number;
                            title: string;
                            venue: string;
                            version: number;
                            /** Format: date-time */
                            wishesClose: string;
                            /** Format: date-time */
                            wishesClosedAt: string | null;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/docking-events/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            answerBy: string;
                            /** Format: date-time */
                            cancelledAt: string | null;
                            cancelReason: string;
                            changeMinutes: number;
                            commands: string[];
                            /** Format: date-time */
                            concludedAt: string | null;
                            counts: {
                                absent: number;
                                accepted: number;
                                buyers: number;
                                cancelled: number;
                                checkedIn: number;
                                declined: number;
                                held: number;
                                invited: number;
                                meetings: number;
                                missed: number;
                                planned: number;
                                suppliers: number;
                                unanswered: number;
                                vetoes: number;
                                wishes: number;
                                wishing: number;
                                withdrawn: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            /** Format: date */
                            day: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "component" | "production_demand";
                            lostTables: number[];
                            mostForBuyer: number | null;
                            mostForSupplier: number | null;
                            notice: string;
                            /** Format: date-time */
                            openedAt: string | null;
                            plan: {
                                breaks: number;
                                breaksBound: number;
                                changes: {
                                    from: number | null;
                                    /** @enum {string} */
                                    kind: "late" | "gone" | "table_lost" | "meeting_added";
                                    participant: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    partner: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    table: number | null;
                                    to: number | null;
                                }[];
                                /** Format: uuid */
                                eventId: string;
                                fromSlot: number;
                                /** @enum {string} */
                                kind: "plan" | "replan";
                                /** Format: date-time */
                                madeAt: string;
                                madeBy: string;
                                milliseconds: number;
                                moved: number;
                                number: number;
                                placed: number;
                                provedOptimal: boolean;
                                seed: number;
                                unplaced: number;
                                value: number;
                                valueBound: number;
                                valueFormula: string;
                            } | null;
                            planIsStale: boolean;
                            /** Format: date-time */
                            publishedAt: string | null;
                            region: {
                                code: string;
                                name: string;
                            };
                            sessions: {
                                from: string;
                                /** @enum {string} */
                                session: "morning" | "afternoon";
                                to: string;
                            }[];
                            slots: {
                                /** Format: date-time */
                                endsAt: string;
                                number: number;
                                /** @enum {string} */
                                session: "morning" | "afternoon";
                                /** Format: date-time */
                                startsAt: string;
                            }[];
                            /** @enum {string} */
                            state: "draft" | "inviting" | "wishes_closed" | "published" | "concluded" | "cancelled";
                            tables: number;
                            talkMinutes: number;
                            title: string;
                            venue: string;
                            version: number;
                            /** Format: date-time */
                            wishesClose: string;
                            /** Format: date-time */
                            wishesClosedAt: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code?: string;
                        /** Format: uuid */
                        participantId?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            already: boolean;
                            participant: {
                                absentFrom: number | null;
                                /** Format: date-time */
                                answeredAt: string | null;
                                answeredBy: string | null;
                                /** @enum {string|null} */
                                answeredVia: "account" | "link" | "telephone" | null;
                                attendee: string;
                                /** Format: date-time */
                                checkedInAt: string | null;
                                checkedInBy: string | null;
                                checkInCode: string;
                                enterprise: {
                                    claimed: boolean;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    regionCode: string;
                                    regionName: string;
                                };
                                /** Format: uuid */
                                eventId: string;
                                goneFrom: number | null;
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                invitedAt: string;
                                invitedBy: string;
                                leastMeetings: number;
                                meetings: number;
                                mostMeetings: number | null;
                                offers: string;
                                ownTable: number | null;
                                phone: string;
                                product: {
                                    /** Format: uuid */
                                    id: string | null;
                                    title: string;
                                } | null;
                                remark: string;
                                /** @enum {string} */
                                side: "buyer" | "supplier";
                                /** @enum {string} */
                                state: "invited" | "accepted" | "declined" | "withdrawn";
                                /** Format: date-time */
                                toldAt: string | null;
                                unavailable: number[];
                                version: number;
                                wished: number;
                                wishes: number;
                                /** Format: date-time */
                                wishesSaidAt: string | null;
                                wishesSaidBy: string | null;
                                withdrawalReason: string;
                                /** Format: date-time */
                                withdrawnAt: string | null;
                                withdrawnBy: string | null;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/close-wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            answerBy: string;
                            /** Format: date-time */
                            cancelledAt: string | null;
                            cancelReason: string;
                            changeMinutes: number;
                            commands: string[];
                            /** Format: date-time */
                            concludedAt: string | null;
                            counts: {
                                absent: number;
                                accepted: number;
                                buyers: number;
                                cancelled: number;
                                checkedIn: number;
                                declined: number;
                                held: number;
                                invited: number;
                                meetings: number;
                                missed: number;
                                planned: number;
                                suppliers: number;
                                unanswered: number;
                                vetoes: number;
                                wishes: number;
                                wishing: number;
                                withdrawn: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            /** Format: date */
                            day: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "component" | "production_demand";
                            lostTables: number[];
                            mostForBuyer: number | null;
                            mostForSupplier: number | null;
                            notice: string;
                            /** Format: date-time */
                            openedAt: string | null;
                            plan: {
                                breaks: number;
                                breaksBound: number;
                                changes: {
                                    from: number | null;
                                    /** @enum {string} */
                                    kind: "late" | "gone" | "table_lost" | "meeting_added";
                                    participant: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    partner: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    table: number | null;
                                    to: number | null;
                                }[];
                                /** Format: uuid */
                                eventId: string;
                                fromSlot: number;
                                /** @enum {string} */
                                kind: "plan" | "replan";
                                /** Format: date-time */
                                madeAt: string;
                                madeBy: string;
                                milliseconds: number;
                                moved: number;
                                number: number;
                                placed: number;
                                provedOptimal: boolean;
                                seed: number;
                                unplaced: number;
                                value: number;
                                valueBound: number;
                                valueFormula: string;
                            } | null;
                            planIsStale: boolean;
                            /** Format: date-time */
                            publishedAt: string | null;
                            region: {
                                code: string;
                                name: string;
                            };
                            sessions: {
                                from: string;
                                /** @enum {string} */
                                session: "morning" | "afternoon";
                                to: string;
                            }[];
                            slots: {
                                /** Format: date-time */
                                endsAt: string;
                                number: number;
                                /** @enum {string} */
                                session: "morning" | "afternoon";
                                /** Format: date-time */
                                startsAt: string;
                            }[];
                            /** @enum {string} */
                            state: "draft" | "inviting" | "wishes_closed" | "published" | "concluded" | "cancelled";
                            tables: number;
                            talkMinutes: number;
                            title: string;
                            venue: string;
                            version: number;
                            /** Format: date-time */
                            wishesClose: string;
                            /** Format: date-time */
                            wishesClosedAt: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/conclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default false */
                        leaveOpenMeetings?: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            answerBy: string;
                            /** Format: date-time */
                            cancelledAt: string | null;
                            cancelReason: string;
                            changeMinutes: number;
                            commands: string[];
                            /** Format: date-time */
                            concludedAt: string | null;
                            counts: {
                                absent: number;
                                accepted: number;
                                buyers: number;
                                cancelled: number;
                                checkedIn: number;
                                declined: number;
                                held: number;
                                invited: number;
                                meetings: number;
                                missed: number;
                                planned: number;
                                suppliers: number;
                                unanswered: number;
                                vetoes: number;
                                wishes: number;
                                wishing: number;
                                withdrawn: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            /** Format: date */
                            day: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "component" | "production_demand";
                            lostTables: number[];
                            mostForBuyer: number | null;
                            mostForSupplier: number | null;
                            notice: string;
                            /** Format: date-time */
                            openedAt: string | null;
                            plan: {
                                breaks: number;
                                breaksBound: number;
                                changes: {
                                    from: number | null;
                                    /** @enum {string} */
                                    kind: "late" | "gone" | "table_lost" | "meeting_added";
                                    participant: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    partner: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    table: number | null;
                                    to: number | null;
                                }[];
                                /** Format: uuid */
                                eventId: string;
                                fromSlot: number;
                                /** @enum {string} */
                                kind: "plan" | "replan";
                                /** Format: date-time */
                                madeAt: string;
                                madeBy: string;
                                milliseconds: number;
                                moved: number;
                                number: number;
                                placed: number;
                                provedOptimal: boolean;
                                seed: number;
                                unplaced: number;
                                value: number;
                                valueBound: number;
                                valueFormula: string;
                            } | null;
                            planIsStale: boolean;
                            /** Format: date-time */
                            publishedAt: string | null;
                            region: {
                                code: string;
                                name: string;
                            };
                            sessions: {
                                from: string;
                                /** @enum {string} */
                                session: "morning" | "afternoon";
                                to: string;
                            }[];
                            slots: {
                                /** Format: date-time */
                                endsAt: string;
                                number: number;
                                /** @enum {string} */
                                session: "morning" | "afternoon";
                                /** Format: date-time */
                                startsAt: string;
                            }[];
                            /** @enum {string} */
                            state: "draft" | "inviting" | "wishes_closed" | "published" | "concluded" | "cancelled";
                            tables: number;
                            talkMinutes: number;
                            title: string;
                            venue: string;
                            version: number;
                            /** Format: date-time */
                            wishesClose: string;
                            /** Format: date-time */
                            wishesClosedAt: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            absent: number;
                            accepted: number;
                            answeredVia: {
                                account: number;
                                link: number;
                                telephone: number;
                            };
                            cancelled: number;
                            checkedIn: number;
                            declined: number;
                            /** Format: uuid */
                            eventId: string;
                            held: number;
                            invited: number;
                            meetings: number;
                            missed: number;
                            outcomes: {
                                follow_up: number;
                                negotiating: number;
                                nothing: number;
                                order_signed: number;
                                trial_agreed: number;
                            };
                            unanswered: number;
                            withdrawn: number;
                            withoutOutcome: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/invitable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    from?: "register" | "introduced";
                    industry?: string;
                    manufacturerId?: string;
                    page?: number;
                    q?: string;
                    region?: string;
                    size?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                enterprise: {
                                    claimed: boolean;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    regionCode: string;
                                    regionName: string;
                                };
                                participant: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    state: "invited" | "accepted" | "declined" | "withdrawn";
                                } | null;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    outcome?: "nothing" | "follow_up" | "negotiating" | "trial_agreed" | "order_signed";
                    page?: number;
                    participantId?: string;
                    q?: string;
                    size?: number;
                    slot?: number;
                    state?: "planned" | "held" | "missed" | "cancelled";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                buyer: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string|null} */
                                cancelledBecause: "hand" | "replan" | "withdrawn" | null;
                                /** Format: date-time */
                                concludedAt: string | null;
                                /** Format: date-time */
                                endsAt: string;
                                /** Format: uuid */
                                eventId: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string|null} */
                                missing: "buyer" | "supplier" | "both" | null;
                                nextStep: string;
                                /** Format: date */
                                nextStepDue: string | null;
                                /** @enum {string|null} */
                                outcome: "nothing" | "follow_up" | "negotiating" | "trial_agreed" | "order_signed" | null;
                                pinned: boolean;
                                remark: string;
                                /** Format: date-time */
                                settledAt: string | null;
                                settledBy: string | null;
                                slot: number;
                                /** Format: date-time */
                                startsAt: string;
                                /** @enum {string} */
                                state: "planned" | "held" | "missed" | "cancelled";
                                supplier: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                table: number;
                                value: number;
                                version: number;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        buyerId: string;
                        slot: number;
                        /** Format: uuid */
                        supplierId: string;
                        table?: number;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string|null} */
                            cancelledBecause: "hand" | "replan" | "withdrawn" | null;
                            /** Format: date-time */
                            concludedAt: string | null;
                            /** Format: date-time */
                            endsAt: string;
                            /** Format: uuid */
                            eventId: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string|null} */
                            missing: "buyer" | "supplier" | "both" | null;
                            nextStep: string;
                            /** Format: date */
                            nextStepDue: string | null;
                            /** @enum {string|null} */
                            outcome: "nothing" | "follow_up" | "negotiating" | "trial_agreed" | "order_signed" | null;
                            pinned: boolean;
                            remark: string;
                            /** Format: date-time */
                            settledAt: string | null;
                            settledBy: string | null;
                            slot: number;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "held" | "missed" | "cancelled";
                            supplier: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            table: number;
                            value: number;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            answerBy: string;
                            /** Format: date-time */
                            cancelledAt: string | null;
                            cancelReason: string;
                            changeMinutes: number;
                            commands: string[];
                            /** Format: date-time */
                            concludedAt: string | null;
                            counts: {
                                absent: number;
                                accepted: number;
                                buyers: number;
                                cancelled: number;
                                checkedIn: number;
                                declined: number;
                                held: number;
                                invited: number;
                                meetings: number;
                                missed: number;
                                planned: number;
                                suppliers: number;
                                unanswered: number;
                                vetoes: number;
                                wishes: number;
                                wishing: number;
                                withdrawn: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            /** Format: date */
                            day: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "component" | "production_demand";
                            lostTables: number[];
                            mostForBuyer: number | null;
                            mostForSupplier: number | null;
                            notice: string;
                            /** Format: date-time */
                            openedAt: string | null;
                            plan: {
                                breaks: number;
                                breaksBound: number;
                                changes: {
                                    from: number | null;
                                    /** @enum {string} */
                                    kind: "late" | "gone" | "table_lost" | "meeting_added";
                                    participant: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    partner: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    table: number | null;
                                    to: number | null;
                                }[];
                                /** Format: uuid */
                                eventId: string;
                                fromSlot: number;
                                /** @enum {string} */
                                kind: "plan" | "replan";
                                /** Format: date-time */
                                madeAt: string;
                                madeBy: string;
                                milliseconds: number;
                                moved: number;
                                number: number;
                                placed: number;
                                provedOptimal: boolean;
                                seed: number;
                                unplaced: number;
                                value: number;
                                valueBound: number;
                                valueFormula: string;
                            } | null;
                            planIsStale: boolean;
                            /** Format: date-time */
                            publishedAt: string | null;
                            region: {
                                code: string;
                                name: string;
                            };
                            sessions: {
                                from: string;
                                /** @enum {string} */
                                session: "morning" | "afternoon";
                                to: string;
                            }[];
                            slots: {
                                /** Format: date-time */
                                endsAt: string;
                                number: number;
                                /** @enum {string} */
                                session: "morning" | "afternoon";
                                /** Format: date-time */
                                startsAt: string;
                            }[];
                            /** @enum {string} */
                            state: "draft" | "inviting" | "wishes_closed" | "published" | "concluded" | "cancelled";
                            tables: number;
                            talkMinutes: number;
                            title: string;
                            venue: string;
                            version: number;
                            /** Format: date-time */
                            wishesClose: string;
                            /** Format: date-time */
                            wishesClosedAt: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    checkedIn?: string;
                    claimed?: string;
                    page?: number;
                    q?: string;
                    side?: "buyer" | "supplier";
                    size?: number;
                    state?: "invited" | "accepted" | "declined" | "withdrawn";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                absentFrom: number | null;
                                /** Format: date-time */
                                answeredAt: string | null;
                                answeredBy: string | null;
                                /** @enum {string|null} */
                                answeredVia: "account" | "link" | "telephone" | null;
                                attendee: string;
                                /** Format: date-time */
                                checkedInAt: string | null;
                                checkedInBy: string | null;
                                checkInCode: string;
                                enterprise: {
                                    claimed: boolean;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    regionCode: string;
                                    regionName: string;
                                };
                                /** Format: uuid */
                                eventId: string;
                                goneFrom: number | null;
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                invitedAt: string;
                                invitedBy: string;
                                leastMeetings: number;
                                meetings: number;
                                mostMeetings: number | null;
                                offers: string;
                                ownTable: number | null;
                                phone: string;
                                product: {
                                    /** Format: uuid */
                                    id: string | null;
                                    title: string;
                                } | null;
                                remark: string;
                                /** @enum {string} */
                                side: "buyer" | "supplier";
                                /** @enum {string} */
                                state: "invited" | "accepted" | "declined" | "withdrawn";
                                /** Format: date-time */
                                toldAt: string | null;
                                unavailable: number[];
                                version: number;
                                wished: number;
                                wishes: number;
                                /** Format: date-time */
                                wishesSaidAt: string | null;
                                wishesSaidBy: string | null;
                                withdrawalReason: string;
                                /** Format: date-time */
                                withdrawnAt: string | null;
                                withdrawnBy: string | null;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        firms: {
                            enterpriseIds: string[];
                            /** @enum {string} */
                            from: "ids";
                        } | {
                            /** @enum {string} */
                            from: "register";
                            industry?: string;
                            /** @default  */
                            q?: string;
                            region?: string;
                        } | {
                            /** @enum {string} */
                            from: "introduced";
                            /** Format: uuid */
                            manufacturerId: string;
                        };
                        /** @default  */
                        offers?: string;
                        /** @enum {string} */
                        side: "buyer" | "supplier";
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            already: number;
                            invited: number;
                            participantIds: string[];
                            refused: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/planning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            best: {
                                breaks: number;
                                placed: number;
                                value: number;
                                valueBound: number;
                            } | null;
                            /** Format: date-time */
                            since: string | null;
                            stopping: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/planning/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            best: {
                                breaks: number;
                                placed: number;
                                value: number;
                                valueBound: number;
                            } | null;
                            /** Format: date-time */
                            since: string | null;
                            stopping: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                breaks: number;
                                breaksBound: number;
                                changes: {
                                    from: number | null;
                                    /** @enum {string} */
                                    kind: "late" | "gone" | "table_lost" | "meeting_added";
                                    participant: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    partner: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    table: number | null;
                                    to: number | null;
                                }[];
                                /** Format: uuid */
                                eventId: string;
                                fromSlot: number;
                                /** @enum {string} */
                                kind: "plan" | "replan";
                                /** Format: date-time */
                                madeAt: string;
                                madeBy: string;
                                milliseconds: number;
                                moved: number;
                                number: number;
                                placed: number;
                                provedOptimal: boolean;
                                seed: number;
                                unplaced: number;
                                value: number;
                                valueBound: number;
                                valueFormula: string;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seed?: number;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            breaks: number;
                            breaksBound: number;
                            changes: {
                                from: number | null;
                                /** @enum {string} */
                                kind: "late" | "gone" | "table_lost" | "meeting_added";
                                participant: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                partner: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                table: number | null;
                                to: number | null;
                            }[];
                            /** Format: uuid */
                            eventId: string;
                            fromSlot: number;
                            /** @enum {string} */
                            kind: "plan" | "replan";
                            /** Format: date-time */
                            madeAt: string;
                            madeBy: string;
                            milliseconds: number;
                            moved: number;
                            number: number;
                            placed: number;
                            provedOptimal: boolean;
                            seed: number;
                            unplaced: number;
                            value: number;
                            valueBound: number;
                            valueFormula: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/plans/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            breaks: number;
                            breaksBound: number;
                            changes: {
                                from: number | null;
                                /** @enum {string} */
                                kind: "late" | "gone" | "table_lost" | "meeting_added";
                                participant: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                partner: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                table: number | null;
                                to: number | null;
                            }[];
                            /** Format: uuid */
                            eventId: string;
                            fromSlot: number;
                            /** @enum {string} */
                            kind: "plan" | "replan";
                            /** Format: date-time */
                            madeAt: string;
                            madeBy: string;
                            milliseconds: number;
                            moved: number;
                            number: number;
                            placed: number;
                            provedOptimal: boolean;
                            seed: number;
                            unplaced: number;
                            value: number;
                            valueBound: number;
                            valueFormula: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/plans/{number}/moved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                };
                header?: never;
                path: {
                    id: string;
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                buyer: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                from: {
                                    slot: number;
                                    table: number;
                                } | null;
                                /** Format: uuid */
                                meetingId: string;
                                supplier: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                to: {
                                    slot: number;
                                    table: number;
                                } | null;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/plans/{number}/unplaced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                };
                header?: never;
                path: {
                    id: string;
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                buyer: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                reason: "no_common_slot" | "tables_full" | "participant_full" | "participants_busy" | "order_impossible";
                                reasonText: string;
                                supplier: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                value: number;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            answerBy: string;
                            /** Format: date-time */
                            cancelledAt: string | null;
                            cancelReason: string;
                            changeMinutes: number;
                            commands: string[];
                            /** Format: date-time */
                            concludedAt: string | null;
                            counts: {
                                absent: number;
                                accepted: number;
                                buyers: number;
                                cancelled: number;
                                checkedIn: number;
                                declined: number;
                                held: number;
                                invited: number;
                                meetings: number;
                                missed: number;
                                planned: number;
                                suppliers: number;
                                unanswered: number;
                                vetoes: number;
                                wishes: number;
                                wishing: number;
                                withdrawn: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            /** Format: date */
                            day: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "component" | "production_demand";
                            lostTables: number[];
                            mostForBuyer: number | null;
                            mostForSupplier: number | null;
                            notice: string;
                            /** Format: date-time */
                            openedAt: string | null;
                            plan: {
                                breaks: number;
                                breaksBound: number;
                                changes: {
                                    from: number | null;
                                    /** @enum {string} */
                                    kind: "late" | "gone" | "table_lost" | "meeting_added";
                                    participant: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    partner: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    table: number | null;
                                    to: number | null;
                                }[];
                                /** Format: uuid */
                                eventId: string;
                                fromSlot: number;
                                /** @enum {string} */
                                kind: "plan" | "replan";
                                /** Format: date-time */
                                madeAt: string;
                                madeBy: string;
                                milliseconds: number;
                                moved: number;
                                number: number;
                                placed: number;
                                provedOptimal: boolean;
                                seed: number;
                                unplaced: number;
                                value: number;
                                valueBound: number;
                                valueFormula: string;
                            } | null;
                            planIsStale: boolean;
                            /** Format: date-time */
                            publishedAt: string | null;
                            region: {
                                code: string;
                                name: string;
                            };
                            sessions: {
                                from: string;
                                /** @enum {string} */
                                session: "morning" | "afternoon";
                                to: string;
                            }[];
                            slots: {
                                /** Format: date-time */
                                endsAt: string;
                                number: number;
                                /** @enum {string} */
                                session: "morning" | "afternoon";
                                /** Format: date-time */
                                startsAt: string;
                            }[];
                            /** @enum {string} */
                            state: "draft" | "inviting" | "wishes_closed" | "published" | "concluded" | "cancelled";
                            tables: number;
                            talkMinutes: number;
                            title: string;
                            venue: string;
                            version: number;
                            /** Format: date-time */
                            wishesClose: string;
                            /** Format: date-time */
                            wishesClosedAt: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date-time */
                        wishesClose?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            answerBy: string;
                            /** Format: date-time */
                            cancelledAt: string | null;
                            cancelReason: string;
                            changeMinutes: number;
                            commands: string[];
                            /** Format: date-time */
                            concludedAt: string | null;
                            counts: {
                                absent: number;
                                accepted: number;
                                buyers: number;
                                cancelled: number;
                                checkedIn: number;
                                declined: number;
                                held: number;
                                invited: number;
                                meetings: number;
                                missed: number;
                                planned: number;
                                suppliers: number;
                                unanswered: number;
                                vetoes: number;
                                wishes: number;
                                wishing: number;
                                withdrawn: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            /** Format: date */
                            day: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "component" | "production_demand";
                            lostTables: number[];
                            mostForBuyer: number | null;
                            mostForSupplier: number | null;
                            notice: string;
                            /** Format: date-time */
                            openedAt: string | null;
                            plan: {
                                breaks: number;
                                breaksBound: number;
                                changes: {
                                    from: number | null;
                                    /** @enum {string} */
                                    kind: "late" | "gone" | "table_lost" | "meeting_added";
                                    participant: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    partner: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                    table: number | null;
                                    to: number | null;
                                }[];
                                /** Format: uuid */
                                eventId: string;
                                fromSlot: number;
                                /** @enum {string} */
                                kind: "plan" | "replan";
                                /** Format: date-time */
                                madeAt: string;
                                madeBy: string;
                                milliseconds: number;
                                moved: number;
                                number: number;
                                placed: number;
                                provedOptimal: boolean;
                                seed: number;
                                unplaced: number;
                                value: number;
                                valueBound: number;
                                valueFormula: string;
                            } | null;
                            planIsStale: boolean;
                            /** Format: date-time */
                            publishedAt: string | null;
                            region: {
                                code: string;
                                name: string;
                            };
                            sessions: {
                                from: string;
                                /** @enum {string} */
                                session: "morning" | "afternoon";
                                to: string;
                            }[];
                            slots: {
                                /** Format: date-time */
                                endsAt: string;
                                number: number;
                                /** @enum {string} */
                                session: "morning" | "afternoon";
                                /** Format: date-time */
                                startsAt: string;
                            }[];
                            /** @enum {string} */
                            state: "draft" | "inviting" | "wishes_closed" | "published" | "concluded" | "cancelled";
                            tables: number;
                            talkMinutes: number;
                            title: string;
                            venue: string;
                            version: number;
                            /** Format: date-time */
                            wishesClose: string;
                            /** Format: date-time */
                            wishesClosedAt: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/replans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default [] */
                        changes?: ({
                            from: number;
                            /** @enum {string} */
                            kind: "late";
                            /** Format: uuid */
                            participantId: string;
                            to: number;
                        } | {
                            /** @default 1 */
                            from?: number;
                            /** @enum {string} */
                            kind: "gone";
                            /** Format: uuid */
                            participantId: string;
                        } | {
                            /** @enum {string} */
                            kind: "table_lost";
                            table: number;
                        } | {
                            /** Format: uuid */
                            buyerId: string;
                            /** @enum {string} */
                            kind: "meeting_added";
                            /** Format: uuid */
                            supplierId: string;
                        })[];
                        fromSlot?: number;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            breaks: number;
                            breaksBound: number;
                            changes: {
                                from: number | null;
                                /** @enum {string} */
                                kind: "late" | "gone" | "table_lost" | "meeting_added";
                                participant: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                partner: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                table: number | null;
                                to: number | null;
                            }[];
                            /** Format: uuid */
                            eventId: string;
                            fromSlot: number;
                            /** @enum {string} */
                            kind: "plan" | "replan";
                            /** Format: date-time */
                            madeAt: string;
                            madeBy: string;
                            milliseconds: number;
                            moved: number;
                            number: number;
                            placed: number;
                            provedOptimal: boolean;
                            seed: number;
                            unplaced: number;
                            value: number;
                            valueBound: number;
                            valueFormula: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/reserves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    page?: number;
                    size?: number;
                    slot: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                buyer: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                supplier: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                table: number;
                                value: number;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            event: {
                                /** Format: date */
                                day: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "component" | "production_demand";
                                lostTables: number[];
                                planNumber: number;
                                /** Format: date-time */
                                publishedAt: string | null;
                                slots: {
                                    /** Format: date-time */
                                    endsAt: string;
                                    number: number;
                                    /** @enum {string} */
                                    session: "morning" | "afternoon";
                                    /** Format: date-time */
                                    startsAt: string;
                                }[];
                                state: string;
                                tables: number;
                                title: string;
                                venue: string;
                            };
                            slips: {
                                meetings: {
                                    /** Format: date-time */
                                    endsAt: string;
                                    partner: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                        offers: string;
                                    };
                                    slot: number;
                                    /** Format: date-time */
                                    startsAt: string;
                                    table: number;
                                }[];
                                participant: {
                                    attendee: string;
                                    checkInCode: string;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    ownTable: number | null;
                                    /** @enum {string} */
                                    side: "buyer" | "supplier";
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/table-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cards: {
                                meetings: {
                                    buyer: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    /** Format: date-time */
                                    endsAt: string;
                                    slot: number;
                                    /** Format: date-time */
                                    startsAt: string;
                                    supplier: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                }[];
                                owner: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                table: number;
                            }[];
                            event: {
                                /** Format: date */
                                day: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "component" | "production_demand";
                                lostTables: number[];
                                planNumber: number;
                                /** Format: date-time */
                                publishedAt: string | null;
                                slots: {
                                    /** Format: date-time */
                                    endsAt: string;
                                    number: number;
                                    /** @enum {string} */
                                    session: "morning" | "afternoon";
                                    /** Format: date-time */
                                    startsAt: string;
                                }[];
                                state: string;
                                tables: number;
                                title: string;
                                venue: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/timetable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            event: {
                                /** Format: date */
                                day: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "component" | "production_demand";
                                lostTables: number[];
                                planNumber: number;
                                /** Format: date-time */
                                publishedAt: string | null;
                                slots: {
                                    /** Format: date-time */
                                    endsAt: string;
                                    number: number;
                                    /** @enum {string} */
                                    session: "morning" | "afternoon";
                                    /** Format: date-time */
                                    startsAt: string;
                                }[];
                                state: string;
                                tables: number;
                                title: string;
                                venue: string;
                            };
                            meetings: {
                                buyer: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string|null} */
                                cancelledBecause: "hand" | "replan" | "withdrawn" | null;
                                /** Format: date-time */
                                concludedAt: string | null;
                                /** Format: date-time */
                                endsAt: string;
                                /** Format: uuid */
                                eventId: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string|null} */
                                missing: "buyer" | "supplier" | "both" | null;
                                nextStep: string;
                                /** Format: date */
                                nextStepDue: string | null;
                                /** @enum {string|null} */
                                outcome: "nothing" | "follow_up" | "negotiating" | "trial_agreed" | "order_signed" | null;
                                pinned: boolean;
                                remark: string;
                                /** Format: date-time */
                                settledAt: string | null;
                                settledBy: string | null;
                                slot: number;
                                /** Format: date-time */
                                startsAt: string;
                                /** @enum {string} */
                                state: "planned" | "held" | "missed" | "cancelled";
                                supplier: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                table: number;
                                value: number;
                                version: number;
                            }[];
                            participants: {
                                absentFrom: number | null;
                                checkedIn: boolean;
                                goneFrom: number | null;
                                /** Format: uuid */
                                id: string;
                                most: number | null;
                                name: string;
                                offers: string;
                                ownTable: number | null;
                                /** @enum {string} */
                                side: "buyer" | "supplier";
                                unavailable: number[];
                            }[];
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-events/{id}/wish-matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    q?: string;
                    size?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                buyer: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                cells: {
                                    buyerWeight: number | null;
                                    /** Format: uuid */
                                    meetingId: string | null;
                                    /** Format: uuid */
                                    supplierId: string;
                                    supplierWeight: number | null;
                                    value: number | null;
                                    /** @enum {string} */
                                    veto: "none" | "buyer" | "supplier" | "both";
                                }[];
                            }[];
                            page: number;
                            size: number;
                            suppliers: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            total: number;
                            valueFormula: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string|null} */
                            cancelledBecause: "hand" | "replan" | "withdrawn" | null;
                            /** Format: date-time */
                            concludedAt: string | null;
                            /** Format: date-time */
                            endsAt: string;
                            /** Format: uuid */
                            eventId: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string|null} */
                            missing: "buyer" | "supplier" | "both" | null;
                            nextStep: string;
                            /** Format: date */
                            nextStepDue: string | null;
                            /** @enum {string|null} */
                            outcome: "nothing" | "follow_up" | "negotiating" | "trial_agreed" | "order_signed" | null;
                            pinned: boolean;
                            remark: string;
                            /** Format: date-time */
                            settledAt: string | null;
                            settledBy: string | null;
                            slot: number;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "held" | "missed" | "cancelled";
                            supplier: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            table: number;
                            value: number;
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-meetings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default  */
                        remark?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string|null} */
                            cancelledBecause: "hand" | "replan" | "withdrawn" | null;
                            /** Format: date-time */
                            concludedAt: string | null;
                            /** Format: date-time */
                            endsAt: string;
                            /** Format: uuid */
                            eventId: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string|null} */
                            missing: "buyer" | "supplier" | "both" | null;
                            nextStep: string;
                            /** Format: date */
                            nextStepDue: string | null;
                            /** @enum {string|null} */
                            outcome: "nothing" | "follow_up" | "negotiating" | "trial_agreed" | "order_signed" | null;
                            pinned: boolean;
                            remark: string;
                            /** Format: date-time */
                            settledAt: string | null;
                            settledBy: string | null;
                            slot: number;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "held" | "missed" | "cancelled";
                            supplier: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            table: number;
                            value: number;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-meetings/{id}/missed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        missing: "buyer" | "supplier" | "both";
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string|null} */
                            cancelledBecause: "hand" | "replan" | "withdrawn" | null;
                            /** Format: date-time */
                            concludedAt: string | null;
                            /** Format: date-time */
                            endsAt: string;
                            /** Format: uuid */
                            eventId: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string|null} */
                            missing: "buyer" | "supplier" | "both" | null;
                            nextStep: string;
                            /** Format: date */
                            nextStepDue: string | null;
                            /** @enum {string|null} */
                            outcome: "nothing" | "follow_up" | "negotiating" | "trial_agreed" | "order_signed" | null;
                            pinned: boolean;
                            remark: string;
                            /** Format: date-time */
                            settledAt: string | null;
                            settledBy: string | null;
                            slot: number;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "held" | "missed" | "cancelled";
                            supplier: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            table: number;
                            value: number;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-meetings/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        slot: number;
                        table?: number;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string|null} */
                            cancelledBecause: "hand" | "replan" | "withdrawn" | null;
                            /** Format: date-time */
                            concludedAt: string | null;
                            /** Format: date-time */
                            endsAt: string;
                            /** Format: uuid */
                            eventId: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string|null} */
                            missing: "buyer" | "supplier" | "both" | null;
                            nextStep: string;
                            /** Format: date */
                            nextStepDue: string | null;
                            /** @enum {string|null} */
                            outcome: "nothing" | "follow_up" | "negotiating" | "trial_agreed" | "order_signed" | null;
                            pinned: boolean;
                            remark: string;
                            /** Format: date-time */
                            settledAt: string | null;
                            settledBy: string | null;
                            slot: number;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "held" | "missed" | "cancelled";
                            supplier: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            table: number;
                            value: number;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-meetings/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default  */
                        nextStep?: string;
                        /**
                         * Format: date
                         * @default null
                         */
                        nextStepDue?: string | null;
                        /** @enum {string} */
                        outcome: "nothing" | "follow_up" | "negotiating" | "trial_agreed" | "order_signed";
                        /** @default  */
                        remark?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string|null} */
                            cancelledBecause: "hand" | "replan" | "withdrawn" | null;
                            /** Format: date-time */
                            concludedAt: string | null;
                            /** Format: date-time */
                            endsAt: string;
                            /** Format: uuid */
                            eventId: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string|null} */
                            missing: "buyer" | "supplier" | "both" | null;
                            nextStep: string;
                            /** Format: date */
                            nextStepDue: string | null;
                            /** @enum {string|null} */
                            outcome: "nothing" | "follow_up" | "negotiating" | "trial_agreed" | "order_signed" | null;
                            pinned: boolean;
                            remark: string;
                            /** Format: date-time */
                            settledAt: string | null;
                            settledBy: string | null;
                            slot: number;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "held" | "missed" | "cancelled";
                            supplier: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            table: number;
                            value: number;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-meetings/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            buyer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string|null} */
                            cancelledBecause: "hand" | "replan" | "withdrawn" | null;
                            /** Format: date-time */
                            concludedAt: string | null;
                            /** Format: date-time */
                            endsAt: string;
                            /** Format: uuid */
                            eventId: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string|null} */
                            missing: "buyer" | "supplier" | "both" | null;
                            nextStep: string;
                            /** Format: date */
                            nextStepDue: string | null;
                            /** @enum {string|null} */
                            outcome: "nothing" | "follow_up" | "negotiating" | "trial_agreed" | "order_signed" | null;
                            pinned: boolean;
                            remark: string;
                            /** Format: date-time */
                            settledAt: string | null;
                            settledBy: string | null;
                            slot: number;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "held" | "missed" | "cancelled";
                            supplier: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            table: number;
                            value: number;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-participants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            absentFrom: number | null;
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: string | null;
                            /** @enum {string|null} */
                            answeredVia: "account" | "link" | "telephone" | null;
                            attendee: string;
                            calls: {
                                /** Format: date-time */
                                calledAt: string;
                                caller: string;
                                /** @enum {string} */
                                outcome: "yes" | "no" | "call_again" | "not_reached";
                                remark: string;
                                spokeWith: string;
                            }[];
                            /** Format: date-time */
                            checkedInAt: string | null;
                            checkedInBy: string | null;
                            checkInCode: string;
                            contacts: {
                                email: string | null;
                                name: string;
                                phone: string | null;
                                position: string | null;
                            }[] | null;
                            enterprise: {
                                claimed: boolean;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            goneFrom: number | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            invitedAt: string;
                            invitedBy: string;
                            leastMeetings: number;
                            meetings: number;
                            mostMeetings: number | null;
                            offers: string;
                            ownTable: number | null;
                            phone: string;
                            product: {
                                /** Format: uuid */
                                id: string | null;
                                title: string;
                            } | null;
                            remark: string;
                            /** @enum {string} */
                            side: "buyer" | "supplier";
                            /** @enum {string} */
                            state: "invited" | "accepted" | "declined" | "withdrawn";
                            /** Format: date-time */
                            toldAt: string | null;
                            unavailable: number[];
                            version: number;
                            wished: number;
                            wishes: number;
                            /** Format: date-time */
                            wishesSaidAt: string | null;
                            wishesSaidBy: string | null;
                            withdrawalReason: string;
                            /** Format: date-time */
                            withdrawnAt: string | null;
                            withdrawnBy: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        attendee?: string;
                        leastMeetings?: number;
                        mostMeetings?: number | null;
                        offers?: string;
                        ownTable?: number | null;
                        phone?: string;
                        product?: {
                            /**
                             * Format: uuid
                             * @default null
                             */
                            id?: string | null;
                            title: string;
                        } | null;
                        unavailable?: number[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            absentFrom: number | null;
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: string | null;
                            /** @enum {string|null} */
                            answeredVia: "account" | "link" | "telephone" | null;
                            attendee: string;
                            calls: {
                                /** Format: date-time */
                                calledAt: string;
                                caller: string;
                                /** @enum {string} */
                                outcome: "yes" | "no" | "call_again" | "not_reached";
                                remark: string;
                                spokeWith: string;
                            }[];
                            /** Format: date-time */
                            checkedInAt: string | null;
                            checkedInBy: string | null;
                            checkInCode: string;
                            contacts: {
                                email: string | null;
                                name: string;
                                phone: string | null;
                                position: string | null;
                            }[] | null;
                            enterprise: {
                                claimed: boolean;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            goneFrom: number | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            invitedAt: string;
                            invitedBy: string;
                            leastMeetings: number;
                            meetings: number;
                            mostMeetings: number | null;
                            offers: string;
                            ownTable: number | null;
                            phone: string;
                            product: {
                                /** Format: uuid */
                                id: string | null;
                                title: string;
                            } | null;
                            remark: string;
                            /** @enum {string} */
                            side: "buyer" | "supplier";
                            /** @enum {string} */
                            state: "invited" | "accepted" | "declined" | "withdrawn";
                            /** Format: date-time */
                            toldAt: string | null;
                            unavailable: number[];
                            version: number;
                            wished: number;
                            wishes: number;
                            /** Format: date-time */
                            wishesSaidAt: string | null;
                            wishesSaidBy: string | null;
                            withdrawalReason: string;
                            /** Format: date-time */
                            withdrawnAt: string | null;
                            withdrawnBy: string | null;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/docking-participants/{id}/invite-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            absentFrom: number | null;
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: string | null;
                            /** @enum {string|null} */
                            answeredVia: "account" | "link" | "telephone" | null;
                            attendee: string;
                            calls: {
                                /** Format: date-time */
                                calledAt: string;
                                caller: string;
                                /** @enum {string} */
                                outcome: "yes" | "no" | "call_again" | "not_reached";
                                remark: string;
                                spokeWith: string;
                            }[];
                            /** Format: date-time */
                            checkedInAt: string | null;
                            checkedInBy: string | null;
                            checkInCode: string;
                            contacts: {
                                email: string | null;
                                name: string;
                                phone: string | null;
                                position: string | null;
                            }[] | null;
                            enterprise: {
                                claimed: boolean;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            goneFrom: number | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            invitedAt: string;
                            invitedBy: string;
                            leastMeetings: number;
                            meetings: number;
                            mostMeetings: number | null;
                            offers: string;
                            ownTable: number | null;
                            phone: string;
                            product: {
                                /** Format: uuid */
                                id: string | null;
                                title: string;
                            } | null;
                            remark: string;
                            /** @enum {string} */
                            side: "buyer" | "supplier";
                            /** @enum {string} */
                            state: "invited" | "accepted" | "declined" | "withdrawn";
                            /** Format: date-time */
                            toldAt: string | null;
                            unavailable: number[];
                            version: number;
                            wished: number;
                            wishes: number;
                            /** Format: date-time */
                            wishesSaidAt: string | null;
                            wishesSaidBy: string | null;
                            withdrawalReason: string;
                            /** Format: date-time */
                            withdrawnAt: string | null;
                            withdrawnBy: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-participants/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email?: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            expiresAt: string;
                            url: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-participants/{id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default 1 */
                        fromSlot?: number;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            absentFrom: number | null;
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: string | null;
                            /** @enum {string|null} */
                            answeredVia: "account" | "link" | "telephone" | null;
                            attendee: string;
                            calls: {
                                /** Format: date-time */
                                calledAt: string;
                                caller: string;
                                /** @enum {string} */
                                outcome: "yes" | "no" | "call_again" | "not_reached";
                                remark: string;
                                spokeWith: string;
                            }[];
                            /** Format: date-time */
                            checkedInAt: string | null;
                            checkedInBy: string | null;
                            checkInCode: string;
                            contacts: {
                                email: string | null;
                                name: string;
                                phone: string | null;
                                position: string | null;
                            }[] | null;
                            enterprise: {
                                claimed: boolean;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            goneFrom: number | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            invitedAt: string;
                            invitedBy: string;
                            leastMeetings: number;
                            meetings: number;
                            mostMeetings: number | null;
                            offers: string;
                            ownTable: number | null;
                            phone: string;
                            product: {
                                /** Format: uuid */
                                id: string | null;
                                title: string;
                            } | null;
                            remark: string;
                            /** @enum {string} */
                            side: "buyer" | "supplier";
                            /** @enum {string} */
                            state: "invited" | "accepted" | "declined" | "withdrawn";
                            /** Format: date-time */
                            toldAt: string | null;
                            unavailable: number[];
                            version: number;
                            wished: number;
                            wishes: number;
                            /** Format: date-time */
                            wishesSaidAt: string | null;
                            wishesSaidBy: string | null;
                            withdrawalReason: string;
                            /** Format: date-time */
                            withdrawnAt: string | null;
                            withdrawnBy: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-participants/{id}/telephone-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        attendee?: string;
                        offers?: string;
                        /** @enum {string} */
                        outcome: "yes" | "no" | "call_again" | "not_reached";
                        phone?: string;
                        product?: {
                            /**
                             * Format: uuid
                             * @default null
                             */
                            id?: string | null;
                            title: string;
                        } | null;
                        /** @default  */
                        remark?: string;
                        /** @default  */
                        spokeWith?: string;
                        unavailable?: number[];
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            absentFrom: number | null;
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: string | null;
                            /** @enum {string|null} */
                            answeredVia: "account" | "link" | "telephone" | null;
                            attendee: string;
                            calls: {
                                /** Format: date-time */
                                calledAt: string;
                                caller: string;
                                /** @enum {string} */
                                outcome: "yes" | "no" | "call_again" | "not_reached";
                                remark: string;
                                spokeWith: string;
                            }[];
                            /** Format: date-time */
                            checkedInAt: string | null;
                            checkedInBy: string | null;
                            checkInCode: string;
                            contacts: {
                                email: string | null;
                                name: string;
                                phone: string | null;
                                position: string | null;
                            }[] | null;
                            enterprise: {
                                claimed: boolean;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            goneFrom: number | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            invitedAt: string;
                            invitedBy: string;
                            leastMeetings: number;
                            meetings: number;
                            mostMeetings: number | null;
                            offers: string;
                            ownTable: number | null;
                            phone: string;
                            product: {
                                /** Format: uuid */
                                id: string | null;
                                title: string;
                            } | null;
                            remark: string;
                            /** @enum {string} */
                            side: "buyer" | "supplier";
                            /** @enum {string} */
                            state: "invited" | "accepted" | "declined" | "withdrawn";
                            /** Format: date-time */
                            toldAt: string | null;
                            unavailable: number[];
                            version: number;
                            wished: number;
                            wishes: number;
                            /** Format: date-time */
                            wishesSaidAt: string | null;
                            wishesSaidBy: string | null;
                            withdrawalReason: string;
                            /** Format: date-time */
                            withdrawnAt: string | null;
                            withdrawnBy: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-participants/{id}/undo-check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            absentFrom: number | null;
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: string | null;
                            /** @enum {string|null} */
                            answeredVia: "account" | "link" | "telephone" | null;
                            attendee: string;
                            calls: {
                                /** Format: date-time */
                                calledAt: string;
                                caller: string;
                                /** @enum {string} */
                                outcome: "yes" | "no" | "call_again" | "not_reached";
                                remark: string;
                                spokeWith: string;
                            }[];
                            /** Format: date-time */
                            checkedInAt: string | null;
                            checkedInBy: string | null;
                            checkInCode: string;
                            contacts: {
                                email: string | null;
                                name: string;
                                phone: string | null;
                                position: string | null;
                            }[] | null;
                            enterprise: {
                                claimed: boolean;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            goneFrom: number | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            invitedAt: string;
                            invitedBy: string;
                            leastMeetings: number;
                            meetings: number;
                            mostMeetings: number | null;
                            offers: string;
                            ownTable: number | null;
                            phone: string;
                            product: {
                                /** Format: uuid */
                                id: string | null;
                                title: string;
                            } | null;
                            remark: string;
                            /** @enum {string} */
                            side: "buyer" | "supplier";
                            /** @enum {string} */
                            state: "invited" | "accepted" | "declined" | "withdrawn";
                            /** Format: date-time */
                            toldAt: string | null;
                            unavailable: number[];
                            version: number;
                            wished: number;
                            wishes: number;
                            /** Format: date-time */
                            wishesSaidAt: string | null;
                            wishesSaidBy: string | null;
                            withdrawalReason: string;
                            /** Format: date-time */
                            withdrawnAt: string | null;
                            withdrawnBy: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-participants/{id}/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            participantId: string;
                            /** Format: date-time */
                            saidAt: string | null;
                            saidBy: string | null;
                            /** @enum {string|null} */
                            saidVia: "account" | "staff" | null;
                            version: number;
                            wishes: {
                                note: string;
                                to: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                veto: boolean;
                                weight: number | null;
                            }[];
                        };
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        wishes: {
                            /** @default  */
                            note?: string;
                            /** Format: uuid */
                            to: string;
                            /** @default false */
                            veto?: boolean;
                            /** @default null */
                            weight?: number | null;
                        }[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            participantId: string;
                            /** Format: date-time */
                            saidAt: string | null;
                            saidBy: string | null;
                            /** @enum {string|null} */
                            saidVia: "account" | "staff" | null;
                            version: number;
                            wishes: {
                                note: string;
                                to: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                veto: boolean;
                                weight: number | null;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docking-participants/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            absentFrom: number | null;
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: string | null;
                            /** @enum {string|null} */
                            answeredVia: "account" | "link" | "telephone" | null;
                            attendee: string;
                            calls: {
                                /** Format: date-time */
                                calledAt: string;
                                caller: string;
                                /** @enum {string} */
                                outcome: "yes" | "no" | "call_again" | "not_reached";
                                remark: string;
                                spokeWith: string;
                            }[];
                            /** Format: date-time */
                            checkedInAt: string | null;
                            checkedInBy: string | null;
                            checkInCode: string;
                            contacts: {
                                email: string | null;
                                name: string;
                                phone: string | null;
                                position: string | null;
                            }[] | null;
                            enterprise: {
                                claimed: boolean;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            goneFrom: number | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            invitedAt: string;
                            invitedBy: string;
                            leastMeetings: number;
                            meetings: number;
                            mostMeetings: number | null;
                            offers: string;
                            ownTable: number | null;
                            phone: string;
                            product: {
                                /** Format: uuid */
                                id: string | null;
                                title: string;
                            } | null;
                            remark: string;
                            /** @enum {string} */
                            side: "buyer" | "supplier";
                            /** @enum {string} */
                            state: "invited" | "accepted" | "declined" | "withdrawn";
                            /** Format: date-time */
                            toldAt: string | null;
                            unavailable: number[];
                            version: number;
                            wished: number;
                            wishes: number;
                            /** Format: date-time */
                            wishesSaidAt: string | null;
                            wishesSaidBy: string | null;
                            withdrawalReason: string;
                            /** Format: date-time */
                            withdrawnAt: string | null;
                            withdrawnBy: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    state?: "open" | "confirmed" | "rejected";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                claimantName: string;
                                contact: string | null;
                                /** Format: date-time */
                                decidedAt: string | null;
                                decidedBy: string | null;
                                enterprise: {
                                    creditCode: string;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    regionCode: string;
                                };
                                /** Format: uuid */
                                id: string;
                                proof: string;
                                /** Format: date-time */
                                raisedAt: string;
                                reason: string | null;
                                /** @enum {string} */
                                state: "open" | "confirmed" | "rejected";
                                version: number;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        contact?: string;
                        creditCode: string;
                        proof: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-claims/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason?: string;
                    };
                };
            };
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-claims/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason?: string;
                    };
                };
            };
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    state?: "open" | "merged" | "different";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: date-time */
                                decidedAt: string | null;
                                decidedBy: string | null;
                                /** Format: uuid */
                                id: string;
                                likeness: number;
                                one: {
                                    address: string;
                                    businessScope: string;
                                    capital: {
                                        amount: string;
                                        currency: string;
                                    } | null;
                                    claimed: boolean;
                                    creditCode: string;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    otherNames: string[];
                                    place: string;
                                    /** Format: date */
                                    registeredOn: string | null;
                                    /** @enum {string} */
                                    status: "registered" | "suspended";
                                };
                                other: {
                                    address: string;
                                    businessScope: string;
                                    capital: {
                                        amount: string;
                                        currency: string;
                                    } | null;
                                    claimed: boolean;
                                    creditCode: string;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    otherNames: string[];
                                    place: string;
                                    /** Format: date */
                                    registeredOn: string | null;
                                    /** @enum {string} */
                                    status: "registered" | "suspended";
                                };
                                reason: string | null;
                                speaksAgainst: string[];
                                speaksFor: string[];
                                /** @enum {string} */
                                state: "open" | "merged" | "different";
                                /** Format: uuid */
                                survivorId: string | null;
                                version: number;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-duplicates/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason?: string;
                    };
                };
            };
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-duplicates/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason?: string;
                        /** Format: uuid */
                        survivorId: string;
                    };
                };
            };
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-duplicates/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                bad: number;
                                bytesRead: number;
                                bytesTotal: number;
                                created: number;
                                fileName: string;
                                /** Format: date-time */
                                finishedAt: string | null;
                                /** Format: uuid */
                                id: string;
                                passedOver: number;
                                rowsRead: number;
                                rowsTotalGuess: number;
                                /** Format: date-time */
                                startedAt: string;
                                startedBy: string;
                                /** @enum {string} */
                                state: "running" | "completed";
                                unchanged: number;
                                updated: number;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * @description a known code with another name is a change of name
                         * @enum {string}
                         */
                        acceptRenames?: "true" | "false";
                        /**
                         * Format: binary
                         * @description .xlsx, .xlsm or .csv, told by its contents
                         */
                        file: string;
                        /** @description JSON object: heading or letters of a column to field, "-" to pass it over */
                        mapping?: string;
                        /** @description name of the sheet to read; the first with a known heading if not given */
                        sheet?: string;
                    };
                };
            };
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            bad: number;
                            bytesRead: number;
                            bytesTotal: number;
                            created: number;
                            fileName: string;
                            /** Format: date-time */
                            finishedAt: string | null;
                            /** Format: uuid */
                            id: string;
                            passedOver: number;
                            rowsRead: number;
                            rowsTotalGuess: number;
                            /** Format: date-time */
                            startedAt: string;
                            startedBy: string;
                            /** @enum {string} */
                            state: "running" | "completed";
                            unchanged: number;
                            updated: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/bad-rows.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/bad-rows.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * @description a known code with another name is a change of name
                         * @enum {string}
                         */
                        acceptRenames?: "true" | "false";
                        /**
                         * Format: binary
                         * @description .xlsx, .xlsm or .csv, told by its contents
                         */
                        file: string;
                        /** @description JSON object: heading or letters of a column to field, "-" to pass it over */
                        mapping?: string;
                        /** @description name of the sheet to read; the first with a known heading if not given */
                        sheet?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            checked: number;
                            columns: {
                                /** @enum {string|null} */
                                confidence: "sure" | "likely" | "guess" | null;
                                field: string | null;
                                /** @enum {string|null} */
                                from: "given" | "remembered" | "heading" | "similar" | "contents" | null;
                                heading: string | null;
                                index: number;
                                letters: string;
                            }[];
                            faulty: number;
                            fields: {
                                field: string;
                                name: string;
                                required: boolean;
                            }[];
                            file: {
                                headingRows: {
                                    first: number;
                                    last: number;
                                } | null;
                                /** @enum {string} */
                                kind: "workbook" | "text";
                                name: string;
                                notices: {
                                    code: string;
                                    message: string;
                                }[];
                                sheet: string | null;
                                sheets: {
                                    empty: boolean;
                                    hidden: boolean;
                                    name: string;
                                }[];
                            };
                            missing: {
                                field: string;
                                name: string;
                            }[];
                            problems: {
                                cell: string | null;
                                field: string;
                                line: number;
                                message: string;
                            }[];
                            problemsFound: number;
                            rows: {
                                cells: string[];
                                line: number;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    enterpriseId?: string;
                    page?: number;
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                enterpriseId: string;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                role: "owner" | "member";
                                /** Format: date-time */
                                since: string;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-register/register.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    region?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-register/register.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    region?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            address: string;
                            aliases: {
                                creditCode: string;
                                name: string;
                            }[];
                            businessScope: string;
                            certificates: {
                                /** Format: uuid */
                                id: string;
                                issuer: string | null;
                                kind: string;
                                number: string;
                                valid: boolean;
                                /** Format: date */
                                validFrom: string | null;
                                /** Format: date */
                                validUntil: string | null;
                            }[];
                            claimed: boolean;
                            contacts: {
                                count: number;
                                /** @enum {boolean} */
                                masked: true;
                            } | {
                                items: {
                                    email: string | null;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    phone: string | null;
                                    position: string | null;
                                    /** @enum {string} */
                                    source: "register" | "enterprise" | "staff";
                                }[];
                                /** @enum {boolean} */
                                masked: false;
                            };
                            creditCode: string;
                            formerNames: string[];
                            /** Format: uuid */
                            id: string;
                            industry: {
                                code: string;
                                name: string;
                            } | null;
                            name: string;
                            region: {
                                code: string;
                                name: string;
                            };
                            registeredCapital: {
                                amount: string;
                                currency: string;
                            } | null;
                            /** Format: date */
                            registeredOn: string | null;
                            shortNames: string[];
                            sites: {
                                address: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "plant" | "warehouse" | "office";
                                name: string;
                                region: {
                                    code: string;
                                    name: string;
                                };
                            }[];
                            /** @enum {string} */
                            status: "registered" | "suspended";
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        address?: string;
                        businessScope?: string;
                        industryCode?: string | null;
                        name?: string;
                        regionCode?: string;
                        shortNames?: string[];
                        /** @enum {string} */
                        status?: "registered" | "suspended";
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            address: string;
                            aliases: {
                                creditCode: string;
                                name: string;
                            }[];
                            businessScope: string;
                            certificates: {
                                /** Format: uuid */
                                id: string;
                                issuer: string | null;
                                kind: string;
                                number: string;
                                valid: boolean;
                                /** Format: date */
                                validFrom: string | null;
                                /** Format: date */
                                validUntil: string | null;
                            }[];
                            claimed: boolean;
                            contacts: {
                                count: number;
                                /** @enum {boolean} */
                                masked: true;
                            } | {
                                items: {
                                    email: string | null;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    phone: string | null;
                                    position: string | null;
                                    /** @enum {string} */
                                    source: "register" | "enterprise" | "staff";
                                }[];
                                /** @enum {boolean} */
                                masked: false;
                            };
                            creditCode: string;
                            formerNames: string[];
                            /** Format: uuid */
                            id: string;
                            industry: {
                                code: string;
                                name: string;
                            } | null;
                            name: string;
                            region: {
                                code: string;
                                name: string;
                            };
                            registeredCapital: {
                                amount: string;
                                currency: string;
                            } | null;
                            /** Format: date */
                            registeredOn: string | null;
                            shortNames: string[];
                            sites: {
                                address: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "plant" | "warehouse" | "office";
                                name: string;
                                region: {
                                    code: string;
                                    name: string;
                                };
                            }[];
                            /** @enum {string} */
                            status: "registered" | "suspended";
                            version: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/enterprises/{id}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        issuer?: string;
                        kind: string;
                        number: string;
                        /** Format: date */
                        validFrom?: string;
                        /** Format: date */
                        validUntil?: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/certificates/{certificate}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    certificate: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/claim-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email?: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            expiresAt: string;
                            /** Format: uri */
                            url: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email?: string;
                        name: string;
                        phone?: string;
                        position?: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/contacts/{contact}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contact: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/offerings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                note: string;
                                /** @enum {string} */
                                role: "makes" | "sells" | "serves";
                                /** @enum {string} */
                                source: "declared" | "registered_scope";
                                span: number[] | null;
                                text: string;
                                /** Format: date */
                                validUntil: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        address: string;
                        /** @enum {string} */
                        kind: "plant" | "warehouse" | "office";
                        name: string;
                        regionCode: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/sites/{site}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    site: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/event-answers/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            canAnswer: boolean;
                            enterpriseName: string;
                            event: {
                                /** Format: date-time */
                                answerBy: string;
                                cancelReason: string;
                                /** Format: date */
                                day: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "component" | "production_demand";
                                notice: string;
                                /** Format: date-time */
                                publishedAt: string | null;
                                region: {
                                    code: string;
                                    name: string;
                                };
                                slots: {
                                    /** Format: date-time */
                                    endsAt: string;
                                    number: number;
                                    /** @enum {string} */
                                    session: "morning" | "afternoon";
                                    /** Format: date-time */
                                    startsAt: string;
                                }[];
                                /** @enum {string} */
                                state: "draft" | "inviting" | "wishes_closed" | "published" | "concluded" | "cancelled";
                                tables: number;
                                title: string;
                                venue: string;
                                /** Format: date-time */
                                wishesClose: string;
                            };
                            offers: string;
                            /** @enum {string} */
                            side: "buyer" | "supplier";
                            /** @enum {string} */
                            state: "invited" | "accepted" | "declined" | "withdrawn";
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        answer: "yes" | "no";
                        answeredBy: string;
                        attendee?: string;
                        offers?: string;
                        phone?: string;
                        product?: {
                            /**
                             * Format: uuid
                             * @default null
                             */
                            id?: string | null;
                            title: string;
                        } | null;
                        /** @default  */
                        remark?: string;
                        unavailable?: number[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            checkInCode: string | null;
                            claimUrl: string | null;
                            /** @enum {string} */
                            state: "invited" | "accepted" | "declined" | "withdrawn";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    eventId?: string;
                    from?: string;
                    region?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            countedAt: string;
                            figures: {
                                code: string;
                                definition: {
                                    en: string;
                                    zh: string;
                                };
                                /** @enum {string} */
                                group: "needs" | "introductions" | "events" | "deals";
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                rows: number;
                                values: {
                                    unit: {
                                        en: string;
                                        zh: string;
                                    };
                                    unitCode: string | null;
                                    value: string;
                                }[];
                            }[];
                            scope: {
                                event: {
                                    /** Format: date */
                                    day: string;
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                } | null;
                                /** Format: date */
                                from: string | null;
                                regions: {
                                    code: string;
                                    name: string;
                                }[];
                                /** Format: date */
                                to: string | null;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/{code}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    eventId?: string;
                    from?: string;
                    page?: number;
                    region?: string;
                    size?: number;
                    to?: string;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                item: string | null;
                                rows: number;
                                unit: string | null;
                                value: string;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/{code}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    eventId?: string;
                    from?: string;
                    item?: string;
                    page?: number;
                    region?: string;
                    size?: number;
                    to?: string;
                    unit?: string;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            figure: {
                                code: string;
                                definition: {
                                    en: string;
                                    zh: string;
                                };
                                /** @enum {string} */
                                group: "needs" | "introductions" | "events" | "deals";
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                rows: number;
                                values: {
                                    unit: {
                                        en: string;
                                        zh: string;
                                    };
                                    unitCode: string | null;
                                    value: string;
                                }[];
                            };
                            items: {
                                case: {
                                    /** Format: uuid */
                                    id: string;
                                    path: string;
                                    /** Format: uuid */
                                    within: string | null;
                                };
                                /** Format: date */
                                day: string;
                                firm: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** Format: uuid */
                                id: string;
                                item: string | null;
                                /** @enum {string} */
                                kind: "shortage_list" | "shortage" | "introduction" | "intent" | "event" | "participant" | "meeting" | "trial" | "deal" | "order_line" | "lot" | "lot_line";
                                otherFirm: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                region: {
                                    code: string;
                                    name: string;
                                } | null;
                                title: string;
                                unit: string | null;
                                value: string;
                            }[];
                            page: number;
                            scope: {
                                event: {
                                    /** Format: date */
                                    day: string;
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                } | null;
                                /** Format: date */
                                from: string | null;
                                regions: {
                                    code: string;
                                    name: string;
                                }[];
                                /** Format: date */
                                to: string | null;
                            };
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/{code}/rows.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    eventId?: string;
                    from?: string;
                    item?: string;
                    region?: string;
                    to?: string;
                    unit?: string;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "up";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/industries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    parent?: string;
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                code: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/introductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    page?: number;
                    side: "asked" | "asking" | "region";
                    size?: number;
                    state?: "put" | "accepted" | "declined" | "expired" | "withdrawn";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: date-time */
                                answeredAt: string | null;
                                answeredBy: string | null;
                                /** @enum {string|null} */
                                answeredVia: "account" | "link" | "telephone" | null;
                                asking: {
                                    contact: string | null;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** Format: date-time */
                                dueAt: string;
                                /** Format: date */
                                earliestDate: string | null;
                                /** Format: uuid */
                                id: string;
                                maker: {
                                    claimed: boolean;
                                    contact: string | null;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    regionName: string;
                                };
                                message: string;
                                need: {
                                    /** Format: date */
                                    neededBy: string | null;
                                    part: string;
                                    placeName: string | null;
                                    quantity: string;
                                    /** @enum {string} */
                                    severity: "line_stops" | "urgent" | "normal";
                                    specification: string;
                                    unit: string;
                                };
                                owner: string | null;
                                /** Format: date-time */
                                putAt: string;
                                remark: string;
                                /** Format: uuid */
                                shortageId: string | null;
                                /** @enum {string} */
                                state: "put" | "accepted" | "declined" | "expired" | "withdrawn";
                                version: number;
                                weeklyQuantity: string | null;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date-time */
                        dueAt?: string;
                        /** Format: uuid */
                        enterpriseId: string;
                        /** @default  */
                        message?: string;
                        /** Format: uuid */
                        shortageId: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: string | null;
                            /** @enum {string|null} */
                            answeredVia: "account" | "link" | "telephone" | null;
                            asking: {
                                contact: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            dueAt: string;
                            /** Format: date */
                            earliestDate: string | null;
                            /** Format: uuid */
                            id: string;
                            maker: {
                                claimed: boolean;
                                contact: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionName: string;
                            };
                            message: string;
                            need: {
                                /** Format: date */
                                neededBy: string | null;
                                part: string;
                                placeName: string | null;
                                quantity: string;
                                /** @enum {string} */
                                severity: "line_stops" | "urgent" | "normal";
                                specification: string;
                                unit: string;
                            };
                            owner: string | null;
                            /** Format: date-time */
                            putAt: string;
                            remark: string;
                            /** Format: uuid */
                            shortageId: string | null;
                            /** @enum {string} */
                            state: "put" | "accepted" | "declined" | "expired" | "withdrawn";
                            version: number;
                            weeklyQuantity: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/introductions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: string | null;
                            /** @enum {string|null} */
                            answeredVia: "account" | "link" | "telephone" | null;
                            asking: {
                                contact: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            dueAt: string;
                            /** Format: date */
                            earliestDate: string | null;
                            /** Format: uuid */
                            id: string;
                            maker: {
                                claimed: boolean;
                                contact: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionName: string;
                            };
                            message: string;
                            need: {
                                /** Format: date */
                                neededBy: string | null;
                                part: string;
                                placeName: string | null;
                                quantity: string;
                                /** @enum {string} */
                                severity: "line_stops" | "urgent" | "normal";
                                specification: string;
                                unit: string;
                            };
                            owner: string | null;
                            /** Format: date-time */
                            putAt: string;
                            remark: string;
                            /** Format: uuid */
                            shortageId: string | null;
                            /** @enum {string} */
                            state: "put" | "accepted" | "declined" | "expired" | "withdrawn";
                            version: number;
                            weeklyQuantity: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/introductions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        answer: "yes" | "no";
                        /**
                         * Format: date
                         * @default null
                         */
                        earliestDate?: string | null;
                        /** @default  */
                        remark?: string;
                        /** @default null */
                        weeklyQuantity?: string | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: string | null;
                            /** @enum {string|null} */
                            answeredVia: "account" | "link" | "telephone" | null;
                            asking: {
                                contact: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            dueAt: string;
                            /** Format: date */
                            earliestDate: string | null;
                            /** Format: uuid */
                            id: string;
                            maker: {
                                claimed: boolean;
                                contact: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionName: string;
                            };
                            message: string;
                            need: {
                                /** Format: date */
                                neededBy: string | null;
                                part: string;
                                placeName: string | null;
                                quantity: string;
                                /** @enum {string} */
                                severity: "line_stops" | "urgent" | "normal";
                                specification: string;
                                unit: string;
                            };
                            owner: string | null;
                            /** Format: date-time */
                            putAt: string;
                            remark: string;
                            /** Format: uuid */
                            shortageId: string | null;
                            /** @enum {string} */
                            state: "put" | "accepted" | "declined" | "expired" | "withdrawn";
                            version: number;
                            weeklyQuantity: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/introductions/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email?: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            expiresAt: string;
                            url: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/introductions/{id}/telephone-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @default null
                         */
                        earliestDate?: string | null;
                        /** @enum {string} */
                        outcome: "yes" | "no" | "call_again" | "not_reached";
                        /** @default  */
                        remark?: string;
                        /** @default  */
                        spokeWith?: string;
                        /** @default null */
                        weeklyQuantity?: string | null;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: string | null;
                            /** @enum {string|null} */
                            answeredVia: "account" | "link" | "telephone" | null;
                            asking: {
                                contact: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            dueAt: string;
                            /** Format: date */
                            earliestDate: string | null;
                            /** Format: uuid */
                            id: string;
                            maker: {
                                claimed: boolean;
                                contact: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionName: string;
                            };
                            message: string;
                            need: {
                                /** Format: date */
                                neededBy: string | null;
                                part: string;
                                placeName: string | null;
                                quantity: string;
                                /** @enum {string} */
                                severity: "line_stops" | "urgent" | "normal";
                                specification: string;
                                unit: string;
                            };
                            owner: string | null;
                            /** Format: date-time */
                            putAt: string;
                            remark: string;
                            /** Format: uuid */
                            shortageId: string | null;
                            /** @enum {string} */
                            state: "put" | "accepted" | "declined" | "expired" | "withdrawn";
                            version: number;
                            weeklyQuantity: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/introductions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: string | null;
                            /** @enum {string|null} */
                            answeredVia: "account" | "link" | "telephone" | null;
                            asking: {
                                contact: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            dueAt: string;
                            /** Format: date */
                            earliestDate: string | null;
                            /** Format: uuid */
                            id: string;
                            maker: {
                                claimed: boolean;
                                contact: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionName: string;
                            };
                            message: string;
                            need: {
                                /** Format: date */
                                neededBy: string | null;
                                part: string;
                                placeName: string | null;
                                quantity: string;
                                /** @enum {string} */
                                severity: "line_stops" | "urgent" | "normal";
                                specification: string;
                                unit: string;
                            };
                            owner: string | null;
                            /** Format: date-time */
                            putAt: string;
                            remark: string;
                            /** Format: uuid */
                            shortageId: string | null;
                            /** @enum {string} */
                            state: "put" | "accepted" | "declined" | "expired" | "withdrawn";
                            version: number;
                            weeklyQuantity: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        enterprise: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "owner" | "member";
                        };
                        name: string;
                    } | {
                        department: {
                            region: string;
                            /** @enum {string} */
                            role: "organiser" | "officer" | "supervisor" | "administrator";
                        };
                        /** Format: email */
                        email: string;
                        name: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            email: string;
                            /** Format: date-time */
                            expiresAt: string;
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            department: {
                                name: string;
                                region: string;
                                /** @enum {string} */
                                role: "organiser" | "officer" | "supervisor" | "administrator";
                            } | null;
                            email: string;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                role: "owner" | "member";
                            } | null;
                            /** Format: date-time */
                            expiresAt: string;
                            invitedBy: string;
                            name: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        login?: string;
                        name?: string;
                        password?: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            email: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            locale: "zh" | "en";
                            login: string;
                            name: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    state?: "pending" | "running" | "done" | "dead";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                attempts: number;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                finishedAt: string | null;
                                handler: string;
                                /** Format: uuid */
                                id: string;
                                lastError: string | null;
                                /** @enum {string} */
                                state: "pending" | "running" | "done" | "dead";
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: {
                                email: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                locale: "zh" | "en";
                                login: string;
                                name: string;
                                version: number;
                            };
                            departments: {
                                name: string;
                                region: string;
                                /** @enum {string} */
                                role: "organiser" | "officer" | "supervisor" | "administrator";
                            }[];
                            enterprises: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                role: "owner" | "member";
                            }[];
                            permissions: ("enterprise.maintain" | "enterprise.invite_members" | "shortages.raise" | "introductions.put" | "introductions.answer" | "supply.maintain" | "intents.raise" | "intents.answer" | "events.take_part" | "deals.conduct" | "register.import" | "register.read_contacts" | "claims.decide" | "claims.send_link" | "shortages.read_region" | "introductions.telephone" | "shortages.review" | "supply.review" | "events.organise" | "events.check_in" | "deals.read_region" | "figures.read" | "department.invite_members" | "catalogue.correct" | "jobs.operate" | "audit.read")[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email?: string;
                        /** @enum {string} */
                        locale?: "zh" | "en";
                        name?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            email: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            locale: "zh" | "en";
                            login: string;
                            name: string;
                            version: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        current: string;
                        next: string;
                    };
                };
            };
            responses: {
                /** @description Every other session of the account has ended. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    enterpriseId: string;
                    page?: number;
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @enum {string} */
                                fit: "names_it" | "family" | "could_make";
                                /** Format: uuid */
                                introductionId: string | null;
                                need: {
                                    /** Format: date */
                                    neededBy: string | null;
                                    part: string;
                                    placeName: string | null;
                                    quantity: {
                                        below: string;
                                        from: string;
                                    };
                                    unit: string;
                                };
                                reasons: {
                                    code: string;
                                    text: string;
                                }[];
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/part-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    passedOver?: string;
                    size?: number;
                    state?: "in_force" | "withdrawn";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                family: {
                                    code: string;
                                    name: string;
                                };
                                /** @enum {string|null} */
                                field: "headNouns" | "synonyms" | "englishNames" | "scopeWords" | "processes" | "couldMakeWords" | "materials" | "industries" | "notWords" | "nameZh" | "nameEn" | "trade" | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "add" | "remove" | "set" | "new";
                                label: string | null;
                                /** Format: date-time */
                                madeAt: string;
                                madeBy: string;
                                passedOver: string | null;
                                remark: string | null;
                                /** @enum {string} */
                                state: "in_force" | "withdrawn";
                                value: string | null;
                                version: number;
                                /** Format: date-time */
                                withdrawnAt: string | null;
                                withdrawnBy: string | null;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/part-corrections/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/part-families": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    corrected?: string;
                    page?: number;
                    process?: string;
                    q?: string;
                    size?: number;
                    trade?: "automotive" | "metallurgy" | "chemical" | "electronics" | "general" | "materials";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                code: string;
                                corrections: number;
                                english: string;
                                name: string;
                                processes: string[];
                                synonyms: string[];
                                trade: {
                                    code: string;
                                    name: string;
                                };
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default [] */
                        couldMakeWords?: string[];
                        en: string;
                        /** @default [] */
                        headNouns?: string[];
                        industries: string[];
                        /** @default [] */
                        materials?: string[];
                        /** @default [] */
                        notWords?: string[];
                        processes: string[];
                        remark?: string;
                        scopeWords: string[];
                        /** @default [] */
                        synonyms?: string[];
                        /** @enum {string} */
                        trade: "automotive" | "metallurgy" | "chemical" | "electronics" | "general" | "materials";
                        zh: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/part-families.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/part-families/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            corrections: {
                                family: {
                                    code: string;
                                    name: string;
                                };
                                /** @enum {string|null} */
                                field: "headNouns" | "synonyms" | "englishNames" | "scopeWords" | "processes" | "couldMakeWords" | "materials" | "industries" | "notWords" | "nameZh" | "nameEn" | "trade" | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "add" | "remove" | "set" | "new";
                                label: string | null;
                                /** Format: date-time */
                                madeAt: string;
                                madeBy: string;
                                passedOver: string | null;
                                remark: string | null;
                                /** @enum {string} */
                                state: "in_force" | "withdrawn";
                                value: string | null;
                                version: number;
                                /** Format: date-time */
                                withdrawnAt: string | null;
                                withdrawnBy: string | null;
                            }[];
                            couldMakeWords: {
                                added: boolean;
                                label: string;
                                value: string;
                            }[];
                            english: string;
                            englishNames: {
                                added: boolean;
                                label: string;
                                value: string;
                            }[];
                            headNouns: {
                                added: boolean;
                                label: string;
                                value: string;
                            }[];
                            industries: {
                                added: boolean;
                                label: string;
                                value: string;
                            }[];
                            materials: {
                                added: boolean;
                                label: string;
                                value: string;
                            }[];
                            name: string;
                            notWords: {
                                added: boolean;
                                label: string;
                                value: string;
                            }[];
                            processes: {
                                added: boolean;
                                label: string;
                                value: string;
                            }[];
                            scopeWords: {
                                added: boolean;
                                label: string;
                                value: string;
                            }[];
                            synonyms: {
                                added: boolean;
                                label: string;
                                value: string;
                            }[];
                            trade: {
                                code: string;
                                name: string;
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/part-families/{code}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        field: "headNouns" | "synonyms" | "englishNames" | "scopeWords" | "processes" | "couldMakeWords" | "materials" | "industries" | "notWords";
                        /** @enum {string} */
                        kind: "add" | "remove";
                        remark?: string;
                        value: string;
                    } | {
                        /** @enum {string} */
                        field: "nameZh" | "nameEn" | "trade";
                        /** @enum {string} */
                        kind: "set";
                        remark?: string;
                        value: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            corrections: {
                                family: {
                                    code: string;
                                    name: string;
                                };
                                /** @enum {string|null} */
                                field: "headNouns" | "synonyms" | "englishNames" | "scopeWords" | "processes" | "couldMakeWords" | "materials" | "industries" | "notWords" | "nameZh" | "nameEn" | "trade" | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "add" | "remove" | "set" | "new";
                                label: string | null;
                                /** Format: date-time */
                                madeAt: string;
                                madeBy: string;
                                passedOver: string | null;
                                remark: string | null;
                                /** @enum {string} */
                                state: "in_force" | "withdrawn";
                                value: string | null;
                                version: number;
                                /** Format: date-time */
                                withdrawnAt: string | null;
                                withdrawnBy: string | null;
                            }[];
                            couldMakeWords: {
                                added: boolean;
                                label: string;
                                value: string;
                            }[];
                            english: string;
                            englishNames: {
                                added: boolean;
                                label: string;
                                value: string;
                            }[];
                            headNouns: {
                                added: boolean;
                                label: string;
                                value: string;
                            }[];
                            industries: {
                                added: boolean;
                                label: string;
                                value: string;
                            }[];
                            materials: {
                                added: boolean;
                                label: string;
                                value: string;
                            }[];
                            name: string;
                            notWords: {
                                added: boolean;
                                label: string;
                                value: string;
                            }[];
                            processes: {
                                added: boolean;
                                label: string;
                                value: string;
                            }[];
                            scopeWords: {
                                added: boolean;
                                label: string;
                                value: string;
                            }[];
                            synonyms: {
                                added: boolean;
                                label: string;
                                value: string;
                            }[];
                            trade: {
                                code: string;
                                name: string;
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/part-graph/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            processes: {
                                code: string;
                                name: string;
                            }[];
                            trades: {
                                code: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/part-understanding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    name: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            fromEnglish: boolean;
                            readings: {
                                broader: {
                                    family: {
                                        code: string;
                                        name: string;
                                    };
                                    term: string;
                                    /** @enum {string} */
                                    via: "name" | "synonym" | "head_noun";
                                }[];
                                families: {
                                    family: {
                                        code: string;
                                        name: string;
                                    };
                                    term: string;
                                    /** @enum {string} */
                                    via: "name" | "synonym" | "head_noun";
                                }[];
                                mentions: {
                                    family: {
                                        code: string;
                                        name: string;
                                    };
                                    term: string;
                                    /** @enum {string} */
                                    via: "name" | "synonym" | "head_noun";
                                }[];
                                notWords: string[];
                                processes: {
                                    code: string;
                                    name: string;
                                }[];
                                read: string;
                                scopeWords: string[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    state?: "invited" | "accepted" | "declined" | "withdrawn";
                    when?: "ahead" | "past";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: date-time */
                                answeredAt: string | null;
                                answeredBy: string | null;
                                /** @enum {string|null} */
                                answeredVia: "account" | "link" | "telephone" | null;
                                attendee: string;
                                canAnswer: boolean;
                                canSayWishes: boolean;
                                canWithdraw: boolean;
                                /** Format: date-time */
                                checkedInAt: string | null;
                                checkInCode: string | null;
                                enterprise: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                event: {
                                    /** Format: date-time */
                                    answerBy: string;
                                    cancelReason: string;
                                    /** Format: date */
                                    day: string;
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    kind: "component" | "production_demand";
                                    notice: string;
                                    /** Format: date-time */
                                    publishedAt: string | null;
                                    region: {
                                        code: string;
                                        name: string;
                                    };
                                    slots: {
                                        /** Format: date-time */
                                        endsAt: string;
                                        number: number;
                                        /** @enum {string} */
                                        session: "morning" | "afternoon";
                                        /** Format: date-time */
                                        startsAt: string;
                                    }[];
                                    /** @enum {string} */
                                    state: "draft" | "inviting" | "wishes_closed" | "published" | "concluded" | "cancelled";
                                    tables: number;
                                    title: string;
                                    venue: string;
                                    /** Format: date-time */
                                    wishesClose: string;
                                };
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                invitedAt: string;
                                meetings: number;
                                offers: string;
                                ownTable: number | null;
                                phone: string;
                                product: {
                                    /** Format: uuid */
                                    id: string | null;
                                    title: string;
                                } | null;
                                remark: string;
                                /** @enum {string} */
                                side: "buyer" | "supplier";
                                /** @enum {string} */
                                state: "invited" | "accepted" | "declined" | "withdrawn";
                                unavailable: number[];
                                version: number;
                                wishes: number;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: string | null;
                            /** @enum {string|null} */
                            answeredVia: "account" | "link" | "telephone" | null;
                            attendee: string;
                            canAnswer: boolean;
                            canSayWishes: boolean;
                            canWithdraw: boolean;
                            /** Format: date-time */
                            checkedInAt: string | null;
                            checkInCode: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            event: {
                                /** Format: date-time */
                                answerBy: string;
                                cancelReason: string;
                                /** Format: date */
                                day: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "component" | "production_demand";
                                notice: string;
                                /** Format: date-time */
                                publishedAt: string | null;
                                region: {
                                    code: string;
                                    name: string;
                                };
                                slots: {
                                    /** Format: date-time */
                                    endsAt: string;
                                    number: number;
                                    /** @enum {string} */
                                    session: "morning" | "afternoon";
                                    /** Format: date-time */
                                    startsAt: string;
                                }[];
                                /** @enum {string} */
                                state: "draft" | "inviting" | "wishes_closed" | "published" | "concluded" | "cancelled";
                                tables: number;
                                title: string;
                                venue: string;
                                /** Format: date-time */
                                wishesClose: string;
                            };
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            invitedAt: string;
                            meetings: number;
                            offers: string;
                            ownTable: number | null;
                            phone: string;
                            product: {
                                /** Format: uuid */
                                id: string | null;
                                title: string;
                            } | null;
                            remark: string;
                            /** @enum {string} */
                            side: "buyer" | "supplier";
                            /** @enum {string} */
                            state: "invited" | "accepted" | "declined" | "withdrawn";
                            unavailable: number[];
                            version: number;
                            wishes: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participations/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        answer: "yes" | "no";
                        attendee?: string;
                        offers?: string;
                        phone?: string;
                        product?: {
                            /**
                             * Format: uuid
                             * @default null
                             */
                            id?: string | null;
                            title: string;
                        } | null;
                        /** @default  */
                        remark?: string;
                        unavailable?: number[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: string | null;
                            /** @enum {string|null} */
                            answeredVia: "account" | "link" | "telephone" | null;
                            attendee: string;
                            canAnswer: boolean;
                            canSayWishes: boolean;
                            canWithdraw: boolean;
                            /** Format: date-time */
                            checkedInAt: string | null;
                            checkInCode: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            event: {
                                /** Format: date-time */
                                answerBy: string;
                                cancelReason: string;
                                /** Format: date */
                                day: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "component" | "production_demand";
                                notice: string;
                                /** Format: date-time */
                                publishedAt: string | null;
                                region: {
                                    code: string;
                                    name: string;
                                };
                                slots: {
                                    /** Format: date-time */
                                    endsAt: string;
                                    number: number;
                                    /** @enum {string} */
                                    session: "morning" | "afternoon";
                                    /** Format: date-time */
                                    startsAt: string;
                                }[];
                                /** @enum {string} */
                                state: "draft" | "inviting" | "wishes_closed" | "published" | "concluded" | "cancelled";
                                tables: number;
                                title: string;
                                venue: string;
                                /** Format: date-time */
                                wishesClose: string;
                            };
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            invitedAt: string;
                            meetings: number;
                            offers: string;
                            ownTable: number | null;
                            phone: string;
                            product: {
                                /** Format: uuid */
                                id: string | null;
                                title: string;
                            } | null;
                            remark: string;
                            /** @enum {string} */
                            side: "buyer" | "supplier";
                            /** @enum {string} */
                            state: "invited" | "accepted" | "declined" | "withdrawn";
                            unavailable: number[];
                            version: number;
                            wishes: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participations/{id}/counterparts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    q?: string;
                    side?: "buyer" | "supplier";
                    size?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                enterpriseId: string;
                                /** Format: uuid */
                                id: string;
                                mine: {
                                    note: string;
                                    veto: boolean;
                                    weight: number | null;
                                } | null;
                                name: string;
                                offers: string;
                                product: {
                                    /** Format: uuid */
                                    id: string | null;
                                    title: string;
                                } | null;
                                regionName: string;
                                /** @enum {string} */
                                side: "buyer" | "supplier";
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participations/{id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            checkInCode: string | null;
                            meetings: {
                                /** Format: date-time */
                                endsAt: string;
                                /** Format: uuid */
                                id: string;
                                partner: {
                                    /** Format: uuid */
                                    enterpriseId: string;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    offers: string;
                                    productTitle: string;
                                };
                                slot: number;
                                /** Format: date-time */
                                startsAt: string;
                                /** @enum {string} */
                                state: "planned" | "held" | "missed" | "cancelled";
                                table: number;
                            }[];
                            /** Format: uuid */
                            participantId: string;
                            published: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participations/{id}/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            participantId: string;
                            /** Format: date-time */
                            saidAt: string | null;
                            saidBy: string | null;
                            /** @enum {string|null} */
                            saidVia: "account" | "staff" | null;
                            version: number;
                            wishes: {
                                note: string;
                                to: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                veto: boolean;
                                weight: number | null;
                            }[];
                        };
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        wishes: {
                            /** @default  */
                            note?: string;
                            /** Format: uuid */
                            to: string;
                            /** @default false */
                            veto?: boolean;
                            /** @default null */
                            weight?: number | null;
                        }[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            participantId: string;
                            /** Format: date-time */
                            saidAt: string | null;
                            saidBy: string | null;
                            /** @enum {string|null} */
                            saidVia: "account" | "staff" | null;
                            version: number;
                            wishes: {
                                note: string;
                                to: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                veto: boolean;
                                weight: number | null;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participations/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: string | null;
                            /** @enum {string|null} */
                            answeredVia: "account" | "link" | "telephone" | null;
                            attendee: string;
                            canAnswer: boolean;
                            canSayWishes: boolean;
                            canWithdraw: boolean;
                            /** Format: date-time */
                            checkedInAt: string | null;
                            checkInCode: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            event: {
                                /** Format: date-time */
                                answerBy: string;
                                cancelReason: string;
                                /** Format: date */
                                day: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "component" | "production_demand";
                                notice: string;
                                /** Format: date-time */
                                publishedAt: string | null;
                                region: {
                                    code: string;
                                    name: string;
                                };
                                slots: {
                                    /** Format: date-time */
                                    endsAt: string;
                                    number: number;
                                    /** @enum {string} */
                                    session: "morning" | "afternoon";
                                    /** Format: date-time */
                                    startsAt: string;
                                }[];
                                /** @enum {string} */
                                state: "draft" | "inviting" | "wishes_closed" | "published" | "concluded" | "cancelled";
                                tables: number;
                                title: string;
                                venue: string;
                                /** Format: date-time */
                                wishesClose: string;
                            };
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            invitedAt: string;
                            meetings: number;
                            offers: string;
                            ownTable: number | null;
                            phone: string;
                            product: {
                                /** Format: uuid */
                                id: string | null;
                                title: string;
                            } | null;
                            remark: string;
                            /** @enum {string} */
                            side: "buyer" | "supplier";
                            /** @enum {string} */
                            state: "invited" | "accepted" | "declined" | "withdrawn";
                            unavailable: number[];
                            version: number;
                            wishes: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        login: string;
                    };
                };
            };
            responses: {
                /** @description Whether or not there is such an account. */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Every session of the account has ended. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/product-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @enum {string} */
                                code: "new_energy_truck" | "special_vehicle" | "passenger_vehicle" | "vehicle_part" | "battery_and_charging" | "construction_machinery" | "metallurgical_equipment" | "chemical_equipment" | "machine_and_robot" | "electrical" | "energy_saving" | "material" | "software" | "other";
                                name: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/production-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    enterpriseId?: string;
                    from?: string;
                    page?: number;
                    size?: number;
                    weeks?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: date */
                                confirmedOn: string | null;
                                enterprise: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** Format: uuid */
                                id: string;
                                makes: string;
                                name: string;
                                unit: string;
                                version: number;
                                weeks: {
                                    capacity: string | null;
                                    /** Format: date */
                                    confirmedOn: string | null;
                                    free: string | null;
                                    /** Format: date */
                                    week: string;
                                }[];
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        enterpriseId: string;
                        makes: string;
                        name: string;
                        unit: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            confirmedOn: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            id: string;
                            makes: string;
                            name: string;
                            unit: string;
                            version: number;
                            weeks: {
                                capacity: string | null;
                                /** Format: date */
                                confirmedOn: string | null;
                                free: string | null;
                                /** Format: date */
                                week: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/production-lines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    from?: string;
                    weeks?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            confirmedOn: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            id: string;
                            makes: string;
                            name: string;
                            unit: string;
                            version: number;
                            weeks: {
                                capacity: string | null;
                                /** Format: date */
                                confirmedOn: string | null;
                                free: string | null;
                                /** Format: date */
                                week: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        makes: string;
                        name: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            confirmedOn: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            id: string;
                            makes: string;
                            name: string;
                            unit: string;
                            version: number;
                            weeks: {
                                capacity: string | null;
                                /** Format: date */
                                confirmedOn: string | null;
                                free: string | null;
                                /** Format: date */
                                week: string;
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/production-lines/{id}/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: {
                    from?: string;
                    weeks?: number;
                };
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        columns?: {
                            [key: string]: "line" | "week" | "capacity" | "free" | "unit" | "-" | null;
                        };
                        weeks: {
                            capacity: string;
                            free: string;
                            /** Format: date */
                            week: string;
                        }[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            confirmedOn: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            id: string;
                            makes: string;
                            name: string;
                            unit: string;
                            version: number;
                            weeks: {
                                capacity: string | null;
                                /** Format: date */
                                confirmedOn: string | null;
                                free: string | null;
                                /** Format: date */
                                week: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/production-lines/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: {
                    from?: string;
                    weeks?: number;
                };
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            confirmedOn: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            id: string;
                            makes: string;
                            name: string;
                            unit: string;
                            version: number;
                            weeks: {
                                capacity: string | null;
                                /** Format: date */
                                confirmedOn: string | null;
                                free: string | null;
                                /** Format: date */
                                week: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/production-lines/capacity.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    enterpriseId: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/production-lines/preview/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: uuid
                         * @description whose lines; those of the first of the caller’s firms if not given
                         */
                        enterpriseId?: string;
                        /**
                         * Format: binary
                         * @description .xlsx, .xlsm or .csv, told by its contents
                         */
                        file: string;
                        /** @description JSON object: heading or letters of a column to field, "-" to pass it over */
                        mapping?: string;
                        /** @description name of the sheet to read; the first with a known heading if not given */
                        sheet?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            columns: {
                                /** @enum {string|null} */
                                confidence: "sure" | "likely" | "guess" | null;
                                field: string | null;
                                /** @enum {string|null} */
                                from: "given" | "remembered" | "heading" | "similar" | "contents" | null;
                                heading: string | null;
                                index: number;
                                letters: string;
                            }[];
                            fields: {
                                field: string;
                                name: string;
                                required: boolean;
                            }[];
                            file: {
                                headingRows: {
                                    first: number;
                                    last: number;
                                } | null;
                                /** @enum {string} */
                                kind: "workbook" | "text";
                                name: string;
                                notices: {
                                    code: string;
                                    message: string;
                                }[];
                                sheet: string | null;
                                sheets: {
                                    empty: boolean;
                                    hidden: boolean;
                                    name: string;
                                }[];
                            };
                            rows: {
                                capacity: string | null;
                                free: string | null;
                                line: number;
                                /** Format: uuid */
                                lineId: string | null;
                                lineName: string;
                                problems: {
                                    cell: string | null;
                                    field: string;
                                    message: string;
                                }[];
                                /** Format: date */
                                week: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/production-lines/preview/marked-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: uuid
                         * @description whose lines; those of the first of the caller’s firms if not given
                         */
                        enterpriseId?: string;
                        /**
                         * Format: binary
                         * @description .xlsx, .xlsm or .csv, told by its contents
                         */
                        file: string;
                        /** @description JSON object: heading or letters of a column to field, "-" to pass it over */
                        mapping?: string;
                        /** @description name of the sheet to read; the first with a known heading if not given */
                        sheet?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    category?: "new_energy_truck" | "special_vehicle" | "passenger_vehicle" | "vehicle_part" | "battery_and_charging" | "construction_machinery" | "metallurgical_equipment" | "chemical_equipment" | "machine_and_robot" | "electrical" | "energy_saving" | "material" | "software" | "other";
                    enterpriseId?: string;
                    page?: number;
                    q?: string;
                    region?: string;
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            categories: {
                                /** @enum {string} */
                                code: "new_energy_truck" | "special_vehicle" | "passenger_vehicle" | "vehicle_part" | "battery_and_charging" | "construction_machinery" | "metallurgical_equipment" | "chemical_equipment" | "machine_and_robot" | "electrical" | "energy_saving" | "material" | "software" | "other";
                                count: number;
                                name: string;
                            }[];
                            items: {
                                category: {
                                    /** @enum {string} */
                                    code: "new_energy_truck" | "special_vehicle" | "passenger_vehicle" | "vehicle_part" | "battery_and_charging" | "construction_machinery" | "metallurgical_equipment" | "chemical_equipment" | "machine_and_robot" | "electrical" | "energy_saving" | "material" | "software" | "other";
                                    name: string;
                                };
                                cover: string | null;
                                enterprise: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    regionCode: string;
                                    regionName: string;
                                };
                                figures: {
                                    name: string;
                                    unit: string;
                                    value: string;
                                }[];
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                listedAt: string | null;
                                model: string;
                                name: string;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "listed" | "refused" | "withdrawn";
                                summary: string;
                                version: number;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        category: "new_energy_truck" | "special_vehicle" | "passenger_vehicle" | "vehicle_part" | "battery_and_charging" | "construction_machinery" | "metallurgical_equipment" | "chemical_equipment" | "machine_and_robot" | "electrical" | "energy_saving" | "material" | "software" | "other";
                        /** Format: uuid */
                        enterpriseId: string;
                        /** @default [] */
                        figures?: {
                            name: string;
                            /** @default  */
                            unit?: string;
                            value: string;
                        }[];
                        /** @default  */
                        model?: string;
                        name: string;
                        /** @default  */
                        summary?: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            category: {
                                /** @enum {string} */
                                code: "new_energy_truck" | "special_vehicle" | "passenger_vehicle" | "vehicle_part" | "battery_and_charging" | "construction_machinery" | "metallurgical_equipment" | "chemical_equipment" | "machine_and_robot" | "electrical" | "energy_saving" | "material" | "software" | "other";
                                name: string;
                            };
                            cover: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            figures: {
                                name: string;
                                unit: string;
                                value: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            listedAt: string | null;
                            model: string;
                            name: string;
                            pictures: {
                                bytes: number;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                url: string;
                            }[];
                            review: {
                                /** Format: date-time */
                                changedAt: string;
                                /** Format: date-time */
                                decidedAt: string | null;
                                decidedBy: string | null;
                                reason: string | null;
                                /** Format: date-time */
                                submittedAt: string | null;
                                submittedBy: string | null;
                            } | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "listed" | "refused" | "withdrawn";
                            summary: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            category: {
                                /** @enum {string} */
                                code: "new_energy_truck" | "special_vehicle" | "passenger_vehicle" | "vehicle_part" | "battery_and_charging" | "construction_machinery" | "metallurgical_equipment" | "chemical_equipment" | "machine_and_robot" | "electrical" | "energy_saving" | "material" | "software" | "other";
                                name: string;
                            };
                            cover: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            figures: {
                                name: string;
                                unit: string;
                                value: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            listedAt: string | null;
                            model: string;
                            name: string;
                            pictures: {
                                bytes: number;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                url: string;
                            }[];
                            review: {
                                /** Format: date-time */
                                changedAt: string;
                                /** Format: date-time */
                                decidedAt: string | null;
                                decidedBy: string | null;
                                reason: string | null;
                                /** Format: date-time */
                                submittedAt: string | null;
                                submittedBy: string | null;
                            } | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "listed" | "refused" | "withdrawn";
                            summary: string;
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        category: "new_energy_truck" | "special_vehicle" | "passenger_vehicle" | "vehicle_part" | "battery_and_charging" | "construction_machinery" | "metallurgical_equipment" | "chemical_equipment" | "machine_and_robot" | "electrical" | "energy_saving" | "material" | "software" | "other";
                        /** @default [] */
                        figures?: {
                            name: string;
                            /** @default  */
                            unit?: string;
                            value: string;
                        }[];
                        /** @default  */
                        model?: string;
                        name: string;
                        /** @default  */
                        summary?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            category: {
                                /** @enum {string} */
                                code: "new_energy_truck" | "special_vehicle" | "passenger_vehicle" | "vehicle_part" | "battery_and_charging" | "construction_machinery" | "metallurgical_equipment" | "chemical_equipment" | "machine_and_robot" | "electrical" | "energy_saving" | "material" | "software" | "other";
                                name: string;
                            };
                            cover: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            figures: {
                                name: string;
                                unit: string;
                                value: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            listedAt: string | null;
                            model: string;
                            name: string;
                            pictures: {
                                bytes: number;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                url: string;
                            }[];
                            review: {
                                /** Format: date-time */
                                changedAt: string;
                                /** Format: date-time */
                                decidedAt: string | null;
                                decidedBy: string | null;
                                reason: string | null;
                                /** Format: date-time */
                                submittedAt: string | null;
                                submittedBy: string | null;
                            } | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "listed" | "refused" | "withdrawn";
                            summary: string;
                            version: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/products/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            category: {
                                /** @enum {string} */
                                code: "new_energy_truck" | "special_vehicle" | "passenger_vehicle" | "vehicle_part" | "battery_and_charging" | "construction_machinery" | "metallurgical_equipment" | "chemical_equipment" | "machine_and_robot" | "electrical" | "energy_saving" | "material" | "software" | "other";
                                name: string;
                            };
                            cover: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            figures: {
                                name: string;
                                unit: string;
                                value: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            listedAt: string | null;
                            model: string;
                            name: string;
                            pictures: {
                                bytes: number;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                url: string;
                            }[];
                            review: {
                                /** Format: date-time */
                                changedAt: string;
                                /** Format: date-time */
                                decidedAt: string | null;
                                decidedBy: string | null;
                                reason: string | null;
                                /** Format: date-time */
                                submittedAt: string | null;
                                submittedBy: string | null;
                            } | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "listed" | "refused" | "withdrawn";
                            summary: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description PNG, JPEG or WebP, 5 MB at most
                         */
                        picture: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            category: {
                                /** @enum {string} */
                                code: "new_energy_truck" | "special_vehicle" | "passenger_vehicle" | "vehicle_part" | "battery_and_charging" | "construction_machinery" | "metallurgical_equipment" | "chemical_equipment" | "machine_and_robot" | "electrical" | "energy_saving" | "material" | "software" | "other";
                                name: string;
                            };
                            cover: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            figures: {
                                name: string;
                                unit: string;
                                value: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            listedAt: string | null;
                            model: string;
                            name: string;
                            pictures: {
                                bytes: number;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                url: string;
                            }[];
                            review: {
                                /** Format: date-time */
                                changedAt: string;
                                /** Format: date-time */
                                decidedAt: string | null;
                                decidedBy: string | null;
                                reason: string | null;
                                /** Format: date-time */
                                submittedAt: string | null;
                                submittedBy: string | null;
                            } | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "listed" | "refused" | "withdrawn";
                            summary: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}/pictures/{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    picture: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                    picture: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            category: {
                                /** @enum {string} */
                                code: "new_energy_truck" | "special_vehicle" | "passenger_vehicle" | "vehicle_part" | "battery_and_charging" | "construction_machinery" | "metallurgical_equipment" | "chemical_equipment" | "machine_and_robot" | "electrical" | "energy_saving" | "material" | "software" | "other";
                                name: string;
                            };
                            cover: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            figures: {
                                name: string;
                                unit: string;
                                value: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            listedAt: string | null;
                            model: string;
                            name: string;
                            pictures: {
                                bytes: number;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                url: string;
                            }[];
                            review: {
                                /** Format: date-time */
                                changedAt: string;
                                /** Format: date-time */
                                decidedAt: string | null;
                                decidedBy: string | null;
                                reason: string | null;
                                /** Format: date-time */
                                submittedAt: string | null;
                                submittedBy: string | null;
                            } | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "listed" | "refused" | "withdrawn";
                            summary: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            category: {
                                /** @enum {string} */
                                code: "new_energy_truck" | "special_vehicle" | "passenger_vehicle" | "vehicle_part" | "battery_and_charging" | "construction_machinery" | "metallurgical_equipment" | "chemical_equipment" | "machine_and_robot" | "electrical" | "energy_saving" | "material" | "software" | "other";
                                name: string;
                            };
                            cover: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            figures: {
                                name: string;
                                unit: string;
                                value: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            listedAt: string | null;
                            model: string;
                            name: string;
                            pictures: {
                                bytes: number;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                url: string;
                            }[];
                            review: {
                                /** Format: date-time */
                                changedAt: string;
                                /** Format: date-time */
                                decidedAt: string | null;
                                decidedBy: string | null;
                                reason: string | null;
                                /** Format: date-time */
                                submittedAt: string | null;
                                submittedBy: string | null;
                            } | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "listed" | "refused" | "withdrawn";
                            summary: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            category: {
                                /** @enum {string} */
                                code: "new_energy_truck" | "special_vehicle" | "passenger_vehicle" | "vehicle_part" | "battery_and_charging" | "construction_machinery" | "metallurgical_equipment" | "chemical_equipment" | "machine_and_robot" | "electrical" | "energy_saving" | "material" | "software" | "other";
                                name: string;
                            };
                            cover: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            figures: {
                                name: string;
                                unit: string;
                                value: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            listedAt: string | null;
                            model: string;
                            name: string;
                            pictures: {
                                bytes: number;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                url: string;
                            }[];
                            review: {
                                /** Format: date-time */
                                changedAt: string;
                                /** Format: date-time */
                                decidedAt: string | null;
                                decidedBy: string | null;
                                reason: string | null;
                                /** Format: date-time */
                                submittedAt: string | null;
                                submittedBy: string | null;
                            } | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "listed" | "refused" | "withdrawn";
                            summary: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            category: {
                                /** @enum {string} */
                                code: "new_energy_truck" | "special_vehicle" | "passenger_vehicle" | "vehicle_part" | "battery_and_charging" | "construction_machinery" | "metallurgical_equipment" | "chemical_equipment" | "machine_and_robot" | "electrical" | "energy_saving" | "material" | "software" | "other";
                                name: string;
                            };
                            cover: string | null;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionCode: string;
                                regionName: string;
                            };
                            figures: {
                                name: string;
                                unit: string;
                                value: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            listedAt: string | null;
                            model: string;
                            name: string;
                            pictures: {
                                bytes: number;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                url: string;
                            }[];
                            review: {
                                /** Format: date-time */
                                changedAt: string;
                                /** Format: date-time */
                                decidedAt: string | null;
                                decidedBy: string | null;
                                reason: string | null;
                                /** Format: date-time */
                                submittedAt: string | null;
                                submittedBy: string | null;
                            } | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "listed" | "refused" | "withdrawn";
                            summary: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    enterpriseId?: string;
                    page?: number;
                    side: "own" | "region";
                    size?: number;
                    state?: "draft" | "submitted" | "listed" | "refused" | "withdrawn";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                category: {
                                    /** @enum {string} */
                                    code: "new_energy_truck" | "special_vehicle" | "passenger_vehicle" | "vehicle_part" | "battery_and_charging" | "construction_machinery" | "metallurgical_equipment" | "chemical_equipment" | "machine_and_robot" | "electrical" | "energy_saving" | "material" | "software" | "other";
                                    name: string;
                                };
                                cover: string | null;
                                enterprise: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    regionCode: string;
                                    regionName: string;
                                };
                                figures: {
                                    name: string;
                                    unit: string;
                                    value: string;
                                }[];
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                listedAt: string | null;
                                model: string;
                                name: string;
                                review: {
                                    /** Format: date-time */
                                    changedAt: string;
                                    /** Format: date-time */
                                    decidedAt: string | null;
                                    decidedBy: string | null;
                                    reason: string | null;
                                    /** Format: date-time */
                                    submittedAt: string | null;
                                    submittedBy: string | null;
                                };
                                /** @enum {string} */
                                state: "draft" | "submitted" | "listed" | "refused" | "withdrawn";
                                summary: string;
                                version: number;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    ids: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            figures: {
                                cells: ({
                                    unit: string;
                                    value: string;
                                } | null)[];
                                differs: boolean;
                                name: string;
                            }[];
                            products: {
                                category: {
                                    /** @enum {string} */
                                    code: "new_energy_truck" | "special_vehicle" | "passenger_vehicle" | "vehicle_part" | "battery_and_charging" | "construction_machinery" | "metallurgical_equipment" | "chemical_equipment" | "machine_and_robot" | "electrical" | "energy_saving" | "material" | "software" | "other";
                                    name: string;
                                };
                                cover: string | null;
                                enterprise: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    regionCode: string;
                                    regionName: string;
                                };
                                figures: {
                                    name: string;
                                    unit: string;
                                    value: string;
                                }[];
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                listedAt: string | null;
                                model: string;
                                name: string;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "listed" | "refused" | "withdrawn";
                                summary: string;
                                version: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-intents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    page?: number;
                    productId?: string;
                    side: "asking" | "asked" | "region";
                    size?: number;
                    state?: "raised" | "taken_up" | "declined" | "withdrawn" | "expired";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                answer: string;
                                /** Format: date-time */
                                answeredAt: string | null;
                                answeredBy: string | null;
                                buyer: {
                                    contact: string | null;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    regionName: string;
                                };
                                /** Format: date-time */
                                dueAt: string;
                                /** Format: uuid */
                                id: string;
                                maker: {
                                    contact: string | null;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    regionName: string;
                                };
                                message: string;
                                product: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                quantity: string;
                                /** Format: date-time */
                                raisedAt: string;
                                raisedBy: string;
                                /** @enum {string} */
                                state: "raised" | "taken_up" | "declined" | "withdrawn" | "expired";
                                trialWished: boolean;
                                unit: string;
                                version: number;
                                /** Format: date */
                                wantedBy: string | null;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        enterpriseId: string;
                        /** @default  */
                        message?: string;
                        /** Format: uuid */
                        productId: string;
                        quantity: string;
                        /** @default false */
                        trialWished?: boolean;
                        unit: string;
                        /**
                         * Format: date
                         * @default null
                         */
                        wantedBy?: string | null;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            answer: string;
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: string | null;
                            buyer: {
                                contact: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionName: string;
                            };
                            /** Format: date-time */
                            dueAt: string;
                            /** Format: uuid */
                            id: string;
                            maker: {
                                contact: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionName: string;
                            };
                            message: string;
                            product: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            quantity: string;
                            /** Format: date-time */
                            raisedAt: string;
                            raisedBy: string;
                            /** @enum {string} */
                            state: "raised" | "taken_up" | "declined" | "withdrawn" | "expired";
                            trialWished: boolean;
                            unit: string;
                            version: number;
                            /** Format: date */
                            wantedBy: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-intents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            answer: string;
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: string | null;
                            buyer: {
                                contact: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionName: string;
                            };
                            /** Format: date-time */
                            dueAt: string;
                            /** Format: uuid */
                            id: string;
                            maker: {
                                contact: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionName: string;
                            };
                            message: string;
                            product: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            quantity: string;
                            /** Format: date-time */
                            raisedAt: string;
                            raisedBy: string;
                            /** @enum {string} */
                            state: "raised" | "taken_up" | "declined" | "withdrawn" | "expired";
                            trialWished: boolean;
                            unit: string;
                            version: number;
                            /** Format: date */
                            wantedBy: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-intents/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        answer: "take_up" | "decline";
                        /** @default  */
                        words?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            answer: string;
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: string | null;
                            buyer: {
                                contact: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionName: string;
                            };
                            /** Format: date-time */
                            dueAt: string;
                            /** Format: uuid */
                            id: string;
                            maker: {
                                contact: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionName: string;
                            };
                            message: string;
                            product: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            quantity: string;
                            /** Format: date-time */
                            raisedAt: string;
                            raisedBy: string;
                            /** @enum {string} */
                            state: "raised" | "taken_up" | "declined" | "withdrawn" | "expired";
                            trialWished: boolean;
                            unit: string;
                            version: number;
                            /** Format: date */
                            wantedBy: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-intents/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            answer: string;
                            /** Format: date-time */
                            answeredAt: string | null;
                            answeredBy: string | null;
                            buyer: {
                                contact: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionName: string;
                            };
                            /** Format: date-time */
                            dueAt: string;
                            /** Format: uuid */
                            id: string;
                            maker: {
                                contact: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                regionName: string;
                            };
                            message: string;
                            product: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            quantity: string;
                            /** Format: date-time */
                            raisedAt: string;
                            raisedBy: string;
                            /** @enum {string} */
                            state: "raised" | "taken_up" | "declined" | "withdrawn" | "expired";
                            trialWished: boolean;
                            unit: string;
                            version: number;
                            /** Format: date */
                            wantedBy: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "up";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    parent?: string;
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                code: string;
                                /** @enum {string} */
                                level: "province" | "city" | "county";
                                name: string;
                                path: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-search-letters/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            name: string;
                            notifies: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-search-letters/{token}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            name: string;
                            notifies: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                asked: {
                                    certificate: string | null;
                                    industry: string | null;
                                    material: string | null;
                                    near: string | null;
                                    process: string | null;
                                    q: string;
                                    region: string | null;
                                    within: number | null;
                                };
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: uuid */
                                id: string;
                                inWords: string[];
                                /** Format: date */
                                lookedOn: string;
                                name: string;
                                notifies: boolean;
                                version: number;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        asked: {
                            certificate?: string;
                            industry?: string;
                            material?: string;
                            near?: string;
                            process?: string;
                            /** @default  */
                            q?: string;
                            region?: string;
                            /** @default 100 */
                            within?: number;
                        };
                        name: string;
                        /** @default true */
                        notifies?: boolean;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asked: {
                                certificate: string | null;
                                industry: string | null;
                                material: string | null;
                                near: string | null;
                                process: string | null;
                                q: string;
                                region: string | null;
                                within: number | null;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            id: string;
                            inWords: string[];
                            /** Format: date */
                            lookedOn: string;
                            name: string;
                            notifies: boolean;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        notifies?: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asked: {
                                certificate: string | null;
                                industry: string | null;
                                material: string | null;
                                near: string | null;
                                process: string | null;
                                q: string;
                                region: string | null;
                                within: number | null;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            id: string;
                            inWords: string[];
                            /** Format: date */
                            lookedOn: string;
                            name: string;
                            notifies: boolean;
                            version: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/search/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    certificate?: string;
                    freeBy?: string;
                    industry?: string;
                    material?: string;
                    near?: string;
                    page?: number;
                    process?: string;
                    q?: string;
                    region?: string;
                    size?: number;
                    sort?: "fit" | "distance" | "name";
                    within?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            catchingUp: string | null;
                            facets: {
                                certificates: {
                                    code: string;
                                    count: number;
                                    name: string;
                                }[];
                                industries: {
                                    code: string;
                                    count: number;
                                    name: string;
                                }[];
                                materials: {
                                    code: string;
                                    count: number;
                                    name: string;
                                }[];
                                processes: {
                                    code: string;
                                    count: number;
                                    name: string;
                                }[];
                                regions: {
                                    code: string;
                                    count: number;
                                    lat: number | null;
                                    lon: number | null;
                                    name: string;
                                }[];
                            };
                            items: {
                                distanceKm: number | null;
                                /** @enum {string|null} */
                                fit: "names_it" | "family" | "could_make" | null;
                                highlights: {
                                    declared: boolean;
                                    marks: number[][];
                                    /** @enum {string} */
                                    role: "makes" | "sells" | "serves" | "name";
                                    text: string;
                                }[];
                                /** Format: uuid */
                                id: string;
                                industry: {
                                    code: string;
                                    name: string;
                                } | null;
                                name: string;
                                regionCode: string;
                                regionName: string;
                                score: number | null;
                            }[];
                            nearName: string | null;
                            page: number;
                            place: {
                                code: string;
                                name: string;
                                words: string;
                            } | null;
                            related: number;
                            relaxation: string | null;
                            size: number;
                            total: number;
                            understood: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                family: string | null;
                                /** @enum {string} */
                                from: "catalogue" | "register" | "composed" | "firm";
                                text: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                client: string;
                                current: boolean;
                                /** Format: date-time */
                                expiresAt: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                lastSeenAt: string;
                                /** Format: date-time */
                                openedAt: string;
                                source: string;
                                /** @enum {string} */
                                via: "cookie" | "bearer";
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        login: string;
                        password: string;
                        /**
                         * @default cookie
                         * @enum {string}
                         */
                        token?: "cookie" | "bearer";
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: {
                                email: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                locale: "zh" | "en";
                                login: string;
                                name: string;
                                version: number;
                            };
                            token: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shortage-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    side?: "own" | "region";
                    size?: number;
                    state?: "submitted" | "refused" | "raised" | "introduced" | "promised" | "covered" | "gap" | "expired" | "withdrawn";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                coverage: {
                                    covered: number;
                                    expired: number;
                                    gap: number;
                                    introduced: number;
                                    open: number;
                                    promised: number;
                                    refused: number;
                                    submitted: number;
                                    total: number;
                                };
                                /** Format: date-time */
                                createdAt: string;
                                enterprise: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** Format: uuid */
                                id: string;
                                title: string;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        columns?: {
                            [key: string]: "serial" | "partName" | "partNumber" | "specification" | "material" | "quantity" | "unit" | "needBy" | "place" | "severity" | "stopCost" | "remark" | "-" | null;
                        };
                        /** Format: uuid */
                        enterpriseId: string;
                        lines: {
                            /**
                             * Format: date
                             * @default null
                             */
                            neededBy?: string | null;
                            /** @default  */
                            note?: string;
                            part: string;
                            /** @default null */
                            placeCode?: string | null;
                            quantity: string;
                            /**
                             * @default normal
                             * @enum {string}
                             */
                            severity?: "line_stops" | "urgent" | "normal";
                            /** @default  */
                            specification?: string;
                            /** @default null */
                            stopCostPerDay?: string | null;
                            unit: string;
                        }[];
                        title: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            coverage: {
                                covered: number;
                                expired: number;
                                gap: number;
                                introduced: number;
                                open: number;
                                promised: number;
                                refused: number;
                                submitted: number;
                                total: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            id: string;
                            lines: {
                                /** Format: uuid */
                                id: string;
                                line: number;
                                /** Format: uuid */
                                listId: string;
                                /** Format: date */
                                neededBy: string | null;
                                note: string;
                                part: string;
                                place: {
                                    code: string;
                                    name: string;
                                } | null;
                                quantity: string;
                                /** Format: date-time */
                                raisedAt: string | null;
                                review: {
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                    reason: string;
                                } | null;
                                /** @enum {string} */
                                severity: "line_stops" | "urgent" | "normal";
                                specification: string;
                                /** @enum {string} */
                                state: "submitted" | "refused" | "raised" | "introduced" | "promised" | "covered" | "gap" | "expired" | "withdrawn";
                                stopCostPerDay: string | null;
                                /** Format: date-time */
                                submittedAt: string;
                                unit: string;
                                version: number;
                            }[];
                            title: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shortage-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            coverage: {
                                covered: number;
                                expired: number;
                                gap: number;
                                introduced: number;
                                open: number;
                                promised: number;
                                refused: number;
                                submitted: number;
                                total: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            enterprise: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            id: string;
                            lines: {
                                /** Format: uuid */
                                id: string;
                                line: number;
                                /** Format: uuid */
                                listId: string;
                                /** Format: date */
                                neededBy: string | null;
                                note: string;
                                part: string;
                                place: {
                                    code: string;
                                    name: string;
                                } | null;
                                quantity: string;
                                /** Format: date-time */
                                raisedAt: string | null;
                                review: {
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                    reason: string;
                                } | null;
                                /** @enum {string} */
                                severity: "line_stops" | "urgent" | "normal";
                                specification: string;
                                /** @enum {string} */
                                state: "submitted" | "refused" | "raised" | "introduced" | "promised" | "covered" | "gap" | "expired" | "withdrawn";
                                stopCostPerDay: string | null;
                                /** Format: date-time */
                                submittedAt: string;
                                unit: string;
                                version: number;
                            }[];
                            title: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shortage-lists/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    top?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            lines: {
                                candidates: {
                                    items: {
                                        distanceKm: number | null;
                                        enterprise: {
                                            /** Format: uuid */
                                            id: string;
                                            name: string;
                                            regionCode: string;
                                            regionName: string;
                                        };
                                        features: {
                                            freeCapacity: number | null;
                                            nearness: number | null;
                                            partFit: number;
                                            standing: number | null;
                                        };
                                        /** @enum {string} */
                                        fit: "names_it" | "family" | "could_make";
                                        freeCapacity: {
                                            amount: string;
                                            /** Format: date */
                                            confirmedOn: string;
                                            /** Format: date */
                                            lastWeek: string;
                                            unit: string;
                                            weeks: number;
                                            weeksKnown: number;
                                        } | null;
                                        introduction: {
                                            /** Format: uuid */
                                            id: string;
                                            /** @enum {string} */
                                            state: "put" | "accepted" | "declined" | "expired" | "withdrawn";
                                        } | null;
                                        reasons: {
                                            code: string;
                                            params: {
                                                [key: string]: string | number;
                                            };
                                            text: string;
                                        }[];
                                        score: number;
                                        unknowns: {
                                            code: string;
                                            text: string;
                                        }[];
                                    }[];
                                    page: number;
                                    relaxation: string | null;
                                    size: number;
                                    total: number;
                                    weights: {
                                        freeCapacity: number;
                                        nearness: number;
                                        partFit: number;
                                        standing: number;
                                    };
                                };
                                /** Format: uuid */
                                shortageId: string;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shortage-lists/{id}/workbook.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shortage-lists/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            columns: {
                                field: string | null;
                                heading: string | null;
                                index: number;
                            }[];
                            header: boolean;
                            rows: {
                                leftovers: string[];
                                line: number;
                                /** Format: date */
                                neededBy: string | null;
                                note: string;
                                part: string;
                                place: {
                                    code: string;
                                    name: string;
                                } | null;
                                problems: {
                                    field: string;
                                    message: string;
                                }[];
                                quantity: string;
                                raw: string;
                                /** @enum {string} */
                                severity: "line_stops" | "urgent" | "normal";
                                specification: string;
                                stopCostPerDay: string | null;
                                unit: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shortage-lists/preview/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description .xlsx, .xlsm or .csv, told by its contents
                         */
                        file: string;
                        /** @description JSON object: heading or letters of a column to field, "-" to pass it over */
                        mapping?: string;
                        /** @description name of the sheet to read; the first with a known heading if not given */
                        sheet?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            columns: {
                                /** @enum {string|null} */
                                confidence: "sure" | "likely" | "guess" | null;
                                field: string | null;
                                /** @enum {string|null} */
                                from: "given" | "remembered" | "heading" | "similar" | "contents" | null;
                                heading: string | null;
                                index: number;
                                letters: string;
                            }[];
                            fields: {
                                field: string;
                                name: string;
                                required: boolean;
                            }[];
                            file: {
                                headingRows: {
                                    first: number;
                                    last: number;
                                } | null;
                                /** @enum {string} */
                                kind: "workbook" | "text";
                                name: string;
                                notices: {
                                    code: string;
                                    message: string;
                                }[];
                                sheet: string | null;
                                sheets: {
                                    empty: boolean;
                                    hidden: boolean;
                                    name: string;
                                }[];
                            };
                            header: boolean;
                            rows: {
                                leftovers: string[];
                                line: number;
                                /** Format: date */
                                neededBy: string | null;
                                note: string;
                                part: string;
                                place: {
                                    code: string;
                                    name: string;
                                } | null;
                                problems: {
                                    cell: string | null;
                                    field: string;
                                    message: string;
                                }[];
                                quantity: string;
                                raw: string;
                                /** @enum {string} */
                                severity: "line_stops" | "urgent" | "normal";
                                specification: string;
                                stopCostPerDay: string | null;
                                unit: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shortage-lists/preview/marked-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description .xlsx, .xlsm or .csv, told by its contents
                         */
                        file: string;
                        /** @description JSON object: heading or letters of a column to field, "-" to pass it over */
                        mapping?: string;
                        /** @description name of the sheet to read; the first with a known heading if not given */
                        sheet?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shortage-lists/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shortage-review-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                decidedBy: {
                                    code: string;
                                    name: string;
                                } | null;
                                own: boolean | null;
                                region: {
                                    code: string;
                                    name: string;
                                };
                                required: boolean;
                                /** Format: date-time */
                                setAt: string | null;
                                setBy: string | null;
                                version: number;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shortage-review-rules/{region}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    region: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            decidedBy: {
                                code: string;
                                name: string;
                            } | null;
                            own: boolean | null;
                            region: {
                                code: string;
                                name: string;
                            };
                            required: boolean;
                            /** Format: date-time */
                            setAt: string | null;
                            setBy: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    region: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        required: boolean | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            decidedBy: {
                                code: string;
                                name: string;
                            } | null;
                            own: boolean | null;
                            region: {
                                code: string;
                                name: string;
                            };
                            required: boolean;
                            /** Format: date-time */
                            setAt: string | null;
                            setBy: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shortage-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Sent again with the same key within 24 hours, the command answers the same and does nothing. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        decision: "approve" | "refuse";
                        lines: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            decided: string[];
                            left: {
                                /** @enum {string} */
                                because: "changed" | "not_awaiting_review" | "day_passed";
                                /** Format: uuid */
                                id: string;
                                line: number;
                                part: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shortages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    listId?: string;
                    page?: number;
                    side: "own" | "region" | "review";
                    size?: number;
                    state?: "submitted" | "refused" | "raised" | "introduced" | "promised" | "covered" | "gap" | "expired" | "withdrawn";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                enterprise: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** Format: uuid */
                                id: string;
                                line: number;
                                list: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                };
                                /** Format: uuid */
                                listId: string;
                                /** Format: date */
                                neededBy: string | null;
                                note: string;
                                part: string;
                                place: {
                                    code: string;
                                    name: string;
                                } | null;
                                quantity: string;
                                /** Format: date-time */
                                raisedAt: string | null;
                                review: {
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                    reason: string;
                                } | null;
                                /** @enum {string} */
                                severity: "line_stops" | "urgent" | "normal";
                                specification: string;
                                /** @enum {string} */
                                state: "submitted" | "refused" | "raised" | "introduced" | "promised" | "covered" | "gap" | "expired" | "withdrawn";
                                stopCostPerDay: string | null;
                                /** Format: date-time */
                                submittedAt: string;
                                unit: string;
                                version: number;
                            }[];
                            page: number;
                            size: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shortages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            line: number;
                            /** Format: uuid */
                            listId: string;
                            /** Format: date */
                            neededBy: string | null;
                            note: string;
                            part: string;
                            place: {
                                code: string;
                                name: string;
                            } | null;
                            quantity: string;
                            /** Format: date-time */
                            raisedAt: string | null;
                            review: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            /** @enum {string} */
                            severity: "line_stops" | "urgent" | "normal";
                            specification: string;
                            /** @enum {string} */
                            state: "submitted" | "refused" | "raised" | "introduced" | "promised" | "covered" | "gap" | "expired" | "withdrawn";
                            stopCostPerDay: string | null;
                            /** Format: date-time */
                            submittedAt: string;
                            unit: string;
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @default null
                         */
                        neededBy?: string | null;
                        /** @default  */
                        note?: string;
                        part: string;
                        /** @default null */
                        placeCode?: string | null;
                        quantity: string;
                        /**
                         * @default normal
                         * @enum {string}
                         */
                        severity?: "line_stops" | "urgent" | "normal";
                        /** @default  */
                        specification?: string;
                        /** @default null */
                        stopCostPerDay?: string | null;
                        unit: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            line: number;
                            /** Format: uuid */
                            listId: string;
                            /** Format: date */
                            neededBy: string | null;
                            note: string;
                            part: string;
                            place: {
                                code: string;
                                name: string;
                            } | null;
                            quantity: string;
                            /** Format: date-time */
                            raisedAt: string | null;
                            review: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            /** @enum {string} */
                            severity: "line_stops" | "urgent" | "normal";
                            specification: string;
                            /** @enum {string} */
                            state: "submitted" | "refused" | "raised" | "introduced" | "promised" | "covered" | "gap" | "expired" | "withdrawn";
                            stopCostPerDay: string | null;
                            /** Format: date-time */
                            submittedAt: string;
                            unit: string;
                            version: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/shortages/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            line: number;
                            /** Format: uuid */
                            listId: string;
                            /** Format: date */
                            neededBy: string | null;
                            note: string;
                            part: string;
                            place: {
                                code: string;
                                name: string;
                            } | null;
                            quantity: string;
                            /** Format: date-time */
                            raisedAt: string | null;
                            review: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            /** @enum {string} */
                            severity: "line_stops" | "urgent" | "normal";
                            specification: string;
                            /** @enum {string} */
                            state: "submitted" | "refused" | "raised" | "introduced" | "promised" | "covered" | "gap" | "expired" | "withdrawn";
                            stopCostPerDay: string | null;
                            /** Format: date-time */
                            submittedAt: string;
                            unit: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shortages/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: number;
                    region?: string;
                    size?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                distanceKm: number | null;
                                enterprise: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    regionCode: string;
                                    regionName: string;
                                };
                                features: {
                                    freeCapacity: number | null;
                                    nearness: number | null;
                                    partFit: number;
                                    standing: number | null;
                                };
                                /** @enum {string} */
                                fit: "names_it" | "family" | "could_make";
                                freeCapacity: {
                                    amount: string;
                                    /** Format: date */
                                    confirmedOn: string;
                                    /** Format: date */
                                    lastWeek: string;
                                    unit: string;
                                    weeks: number;
                                    weeksKnown: number;
                                } | null;
                                introduction: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    state: "put" | "accepted" | "declined" | "expired" | "withdrawn";
                                } | null;
                                reasons: {
                                    code: string;
                                    params: {
                                        [key: string]: string | number;
                                    };
                                    text: string;
                                }[];
                                score: number;
                                unknowns: {
                                    code: string;
                                    text: string;
                                }[];
                            }[];
                            page: number;
                            relaxation: string | null;
                            size: number;
                            total: number;
                            weights: {
                                freeCapacity: number;
                                nearness: number;
                                partFit: number;
                                standing: number;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shortages/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            line: number;
                            /** Format: uuid */
                            listId: string;
                            /** Format: date */
                            neededBy: string | null;
                            note: string;
                            part: string;
                            place: {
                                code: string;
                                name: string;
                            } | null;
                            quantity: string;
                            /** Format: date-time */
                            raisedAt: string | null;
                            review: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            /** @enum {string} */
                            severity: "line_stops" | "urgent" | "normal";
                            specification: string;
                            /** @enum {string} */
                            state: "submitted" | "refused" | "raised" | "introduced" | "promised" | "covered" | "gap" | "expired" | "withdrawn";
                            stopCostPerDay: string | null;
                            /** Format: date-time */
                            submittedAt: string;
                            unit: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shortages/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version that was seen, as in `"3"`. */
                    "If-Match": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            line: number;
                            /** Format: uuid */
                            listId: string;
                            /** Format: date */
                            neededBy: string | null;
                            note: string;
                            part: string;
                            place: {
                                code: string;
                                name: string;
                            } | null;
                            quantity: string;
                            /** Format: date-time */
                            raisedAt: string | null;
                            review: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            /** @enum {string} */
                            severity: "line_stops" | "urgent" | "normal";
                            specification: string;
                            /** @enum {string} */
                            state: "submitted" | "refused" | "raised" | "introduced" | "promised" | "covered" | "gap" | "expired" | "withdrawn";
                            stopCostPerDay: string | null;
                            /** Format: date-time */
                            submittedAt: string;
                            unit: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                code: string;
                                dimension: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
